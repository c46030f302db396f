import { stringify } from 'yaml';
import { documentSchema, type DocumentFrontmatter } from '../../edition/schemas/document.ts';
import type { Stated } from '../../edition/schemas/metadata.ts';
import type { EvidencedFact } from '../../model/evidence.ts';
import type { Element } from '../compose-elements.ts';
import { genreOf } from '../genre.ts';
import { describe } from '../metadata/describe.ts';
import { PERSON_LINE } from '../outline/frame-patterns.ts';
import type { Metadata } from '../read-metadata.ts';
import { ownShape } from './own-shape.ts';

/** In UTF-16 units, as the schema counts; a rare character has two and is not cut through. */
const LONGEST_SHORT = 12;

function cut(text: string, longest: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > longest) break;
    kept += character;
  }
  return kept;
}

/** A name for citations: what the title is about, in at most twelve characters. 国务院关于印发《某某规则》的通知 → 某某规则. */
export function shortTitleOf(title: string): string {
  const solid = title.replace(/\s/gu, '');
  const quoted = /^.*(?:印发|转发|批转)《([^《》]+)》的通知$/u.exec(solid)?.[1];
  const bare = quoted ?? solid.replace(/[《》]/gu, '');
  // A title of marks and nothing else is its own short name.
  const name = (bare || solid || title).replace(/^中华人民共和国(?=.{2})/u, '');
  if (name.length <= LONGEST_SHORT) return name;
  const about = /关于(.+?)的?(?:若干)?(?:通知|意见|决定|规定|办法|解释|批复|通报)/u.exec(name)?.[1] ?? name;
  return about.length <= LONGEST_SHORT ? about : `${cut(about, LONGEST_SHORT - 1)}…`;
}

/** Facts that stand in the text word for word, with the address where they stand. */
function factsOf(elements: readonly Element[], ids: readonly string[]): EvidencedFact[] {
  const quote = (
    label: string | ((text: string) => string),
    role: Element['role'],
    value: (text: string) => string,
  ): EvidencedFact[] => {
    const index = elements.findIndex((element) => element.role === role);
    const element = elements[index];
    const at = ids[index];
    const words = element ? value(element.text) : '';
    // A colon with no office before it says nothing.
    return words.trim() !== '' && at !== undefined
      ? [{ kind: 'quote', label: typeof label === 'string' ? label : label(words), value: words, at }]
      : [];
  };
  return [
    // Orders are signed by a person for the organ.
    ...quote(
      (text) => (PERSON_LINE.test(text) ? '签署' : '发文机关'),
      'signature',
      (text) => text,
    ),
    ...quote('文号', 'docnumber', (text) => text),
    ...quote('日期', 'issuedate', (text) => text),
    ...quote('主送', 'addressee', (text) => text.replace(/[:：]$/u, '')),
  ];
}

/**
 * What was read now, under what a person entered: a field that has an entry by hand keeps all its entries, and so does one that cannot be
 * read any more.
 */
function metadataOf(read: readonly Stated[], earlier: DocumentFrontmatter | null): Stated[] {
  const before = earlier?.metadata ?? [];
  const kept = new Set(before.filter(({ kind }) => kind === 'entered').map(({ field }) => field));
  const found = new Set(read.map(({ field }) => field));
  const stays = ({ field }: Stated): boolean => kept.has(field) || !found.has(field);
  return [...before.filter(stays), ...read.filter(({ field }) => !kept.has(field))];
}

/**
 * The frontmatter of a document as YAML. What a person wrote there on an earlier import stays.
 * @param fixed what is settled; `lost` are labels of facts whose words are no longer where they were: they are read anew
 * @param earlier frontmatter of the document that is in the library already, without those
 */
export function frontmatterOf(
  elements: readonly Element[],
  ids: readonly string[],
  fixed: {
    title: string;
    source: string;
    order: number;
    read: Metadata;
    lost: readonly string[];
    kind?: string | undefined;
  },
  earlier: DocumentFrontmatter | null,
): string {
  const data: DocumentFrontmatter = ownShape(
    documentSchema,
    {
      title: fixed.title,
      shortTitle: earlier?.shortTitle ?? shortTitleOf(fixed.title),
      genre: fixed.kind ?? earlier?.genre ?? genreOf(fixed.title),
      ...(earlier?.edition ? { edition: earlier.edition } : {}),
      ...(earlier?.amends ? { amends: earlier.amends } : {}),
      source: fixed.source,
      order: earlier?.order ?? fixed.order,
      metadata: metadataOf(describe(elements, ids, fixed.read), earlier),
      facts: earlier
        ? [...earlier.facts, ...factsOf(elements, ids).filter(({ label }) => fixed.lost.includes(label))]
        : factsOf(elements, ids),
    },
    '文档信息',
  );
  return stringify(data, { lineWidth: 0 });
}
