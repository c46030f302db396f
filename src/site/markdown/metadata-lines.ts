import type { Element } from 'hast';
import { h } from 'hastscript';
import type { EvidencedFact } from '../../model/evidence.ts';
import type { DocumentFrontmatter } from '../../edition/schemas/document.ts';
import { METADATA_FIELDS } from '../../model/metadata.ts';

/** What a reader wants to know under a title; all of it, with its evidence, stands on the page of the source. */
const SHOWN = new Set([
  'kind',
  'issuer',
  'number',
  'dated',
  'adopted',
  'published',
  'effective',
  'amended',
  'validity',
]);
const ISSUER = '发文机关';
/** Labels of facts that say the same in other words. */
const SAME: Readonly<Record<string, readonly string[]>> = { 成文日期: ['日期'], 发文机关: ['发文单位', '制定机关'] };

const labelsOf = (label: string): readonly string[] => [label, ...(SAME[label] ?? [])];
const valuesOf = (metadata: DocumentFrontmatter['metadata'], label: string): string[] =>
  metadata.filter(({ field }) => field === label).map(({ value }) => value);

/** The facts under the title; one that holds the issuers of one line of a joint document names all of them, as the metadata do. */
export function factsInFull({ metadata, facts }: DocumentFrontmatter): EvidencedFact[] {
  const issuers = valuesOf(metadata, ISSUER);
  return facts.map((fact) =>
    fact.kind === 'quote' && issuers.length > 1 && labelsOf(ISSUER).includes(fact.label)
      ? { ...fact, value: issuers.join('、') }
      : fact,
  );
}

/** Lines of metadata for the list under the title; what the facts there say already is not said again. */
export function metadataLines({ metadata, facts }: DocumentFrontmatter): Element[] {
  const said = new Set(facts.map(({ label }) => label));
  return METADATA_FIELDS.filter(({ key }) => SHOWN.has(key)).flatMap(({ label }) => {
    const entries = metadata.filter(({ field }) => field === label);
    if (entries.length === 0 || labelsOf(label).some((name) => said.has(name))) return [];
    const kind = entries.every((entry) => entry.kind === 'quote') ? 'quote' : 'inferred';
    return [h('div', [h('dt', label), h('dd', { dataKind: kind }, valuesOf(metadata, label).join('、'))])];
  });
}
