import type { Edition } from '../edition/edition.ts';
import type { BlockRole } from '../model/document.ts';
import { collectMetadata, dateOf, type DocumentMetadata } from '../model/metadata.ts';
import { readDate } from '../model/read-date.ts';

/** Metadata by field, from what the document says or its keeper has entered; a field that nothing states is missing. */
export type WorkFacts = Omit<DocumentMetadata, 'subject'>;

/**
 * What is handed on of a document as a work: its stated metadata, and where that says nothing its marked parts (发文字号, 署名, 成文日期).
 * What was inferred is not handed on as if the document said it.
 */
export function workFacts({ blocks, frontmatter }: Edition['document']): WorkFacts {
  const stated = collectMetadata(frontmatter.metadata.filter(({ kind }) => kind !== 'inferred'));
  const part = (role: BlockRole): string | undefined => blocks.find((block) => block.role === role)?.text;
  const [number, issuer, dated] = [part('docnumber'), part('signature'), readDate(part('issuedate') ?? '')];
  return {
    ...(number !== undefined && { number: [number] }),
    ...(issuer !== undefined && { issuer: [issuer] }),
    ...(dated !== null && { dated: [dated] }),
    ...stated,
  };
}

/** The day by which a work is dated, where one is stated in full and a calendar has it. */
export function dayOf(facts: WorkFacts): string | undefined {
  const day = dateOf(facts) ?? '';
  const time = Date.parse(`${day}T00:00:00Z`);
  // A calendar that has no 30 February counts on to March.
  return day.length === 10 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}
