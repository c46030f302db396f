import { stringify } from 'yaml';
import { documentSchema, type DocumentFrontmatter } from '../../edition/schemas/document.ts';
import type { EvidencedFact } from '../../model/evidence.ts';
import type { Element } from '../compose-elements.ts';
import { genreOf } from '../genre.ts';

const LONGEST_SHORT = 12;

/** A name for citations: what the title is about, in at most twelve characters. 国务院关于印发《某某规则》的通知 → 某某规则. */
export function shortTitleOf(title: string): string {
  const solid = title.replace(/\s/gu, '');
  const quoted = /^.*(?:印发|转发|批转)《([^《》]+)》的通知$/u.exec(solid)?.[1];
  const name = (quoted ?? solid.replace(/[《》]/gu, '')).replace(/^中华人民共和国(?=.{2})/u, '');
  if (Array.from(name).length <= LONGEST_SHORT) return name;
  const about = /关于(.+?)的?(?:若干)?(?:通知|意见|决定|规定|办法|解释|批复|通报)/u.exec(name)?.[1] ?? name;
  const characters = Array.from(about);
  return characters.length <= LONGEST_SHORT ? about : `${characters.slice(0, LONGEST_SHORT - 1).join('')}…`;
}

/** Facts that stand in the text word for word, with the address where they stand. */
function factsOf(elements: readonly Element[], ids: readonly string[]): EvidencedFact[] {
  const quote = (label: string, role: Element['role'], value: (text: string) => string): EvidencedFact[] => {
    const index = elements.findIndex((element) => element.role === role);
    const element = elements[index];
    const at = ids[index];
    return element && at !== undefined ? [{ kind: 'quote', label, value: value(element.text), at }] : [];
  };
  return [
    ...quote('发文机关', 'signature', (text) => text),
    ...quote('文号', 'docnumber', (text) => text),
    ...quote('日期', 'issuedate', (text) => text),
    ...quote('主送', 'addressee', (text) => text.replace(/[:：]$/u, '')),
  ];
}

/**
 * The frontmatter of a document as YAML. What a person wrote there on an earlier import stays.
 * @param earlier frontmatter of the document that is in the library already
 */
export function frontmatterOf(
  elements: readonly Element[],
  ids: readonly string[],
  fixed: { title: string; source: string; order: number; kind?: string | undefined },
  earlier: DocumentFrontmatter | null,
): string {
  const data: DocumentFrontmatter = documentSchema.parse({
    title: fixed.title,
    shortTitle: earlier?.shortTitle ?? shortTitleOf(fixed.title),
    genre: fixed.kind ?? earlier?.genre ?? genreOf(fixed.title),
    source: fixed.source,
    order: earlier?.order ?? fixed.order,
    facts: earlier?.facts ?? factsOf(elements, ids),
  });
  return stringify(data, { lineWidth: 0 });
}
