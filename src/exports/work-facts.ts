import type { Edition } from '../edition/edition.ts';
import type { BlockRole } from '../model/document.ts';
import { firstDate } from './first-date.ts';

/** What a document says of itself as a work, in its own words; what it does not say is left out. */
export interface WorkFacts {
  /** 文号. */
  number?: string;
  /** Who issued it. */
  issuer?: string;
  /** When it was signed or issued, `2031-04-05`. */
  issued?: string;
  /** When it was first passed or promulgated, by the note below its title. */
  adopted?: string;
}

const NUMBER = /^(?:文号|发文字号|令号)$/u;
const ISSUER = /^(?:发文单位|发文机关|制定机关|发布机关|印发机关)$/u;
const ISSUED = /^(?:日期|成文日期|发文日期|印发日期|发布日期|公布日期)$/u;

/**
 * Number, issuer and dates of a document: from the parts that are marked in it, else from the lines below its title that quote it. What was
 * inferred is not handed on as if the document said it.
 */
export function workFacts({ blocks, frontmatter }: Edition['document']): WorkFacts {
  const part = (role: BlockRole): string | undefined => blocks.find((block) => block.role === role)?.text;
  const quoted = (label: RegExp): string | undefined =>
    frontmatter.facts.flatMap((fact) => (fact.kind === 'quote' && label.test(fact.label) ? [fact.value] : []))[0];
  const number = part('docnumber') ?? quoted(NUMBER);
  const issuer = quoted(ISSUER) ?? part('signature');
  const issued = firstDate(part('issuedate') ?? quoted(ISSUED) ?? '');
  const adopted = firstDate(part('history') ?? '');
  return {
    ...(number !== undefined && { number }),
    ...(issuer !== undefined && { issuer }),
    ...(issued !== undefined && { issued }),
    ...(adopted !== undefined && { adopted }),
  };
}
