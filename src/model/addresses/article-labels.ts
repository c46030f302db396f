import { HAN_NUMERAL, readNumeral, writeNumeral } from '../chinese-numerals.ts';
import type { Block, Section } from '../document.ts';

const ARTICLE = new RegExp(`^第[${HAN_NUMERAL}\\d]+条(?:之[${HAN_NUMERAL}]+)?`, 'u');
/** （三） at the head of a paragraph: an item of the clause before it. */
const ITEM = new RegExp(`^[（(]([${HAN_NUMERAL}]+)[）)]`, 'u');
/** 1. at the head of a paragraph: a point of the item before it. */
const POINT = /^(\d{1,3})[.．、]/u;

/** Where a paragraph stands in its article. */
interface Place {
  clause: number;
  item: number;
  point: number;
}

/** The places of an article's paragraphs, as the Legislation Law counts: 款 are paragraphs, 项 those that begin with （一）, 目 those with 1. */
function placesOf(texts: readonly string[]): Place[] {
  let now: Place = { clause: 0, item: 0, point: 0 };
  return texts.map((text) => {
    const item = ITEM.exec(text)?.[1];
    const point = POINT.exec(text)?.[1];
    if (item !== undefined) now = { ...now, item: readNumeral(item), point: 0 };
    else if (point !== undefined && now.clause > 0) now = { ...now, point: Number(point) };
    else now = { clause: now.clause + 1, item: 0, point: 0 };
    return now;
  });
}

/** 第十一条, 第二款第（三）项 → 第十一条第二款第（三）项. An article of one clause does not count it. */
function sayPlace(article: string, { clause, item, point }: Place, clauses: number): string {
  const second = clauses > 1 && clause > 0 ? `第${writeNumeral(clause)}款` : '';
  const third = item > 0 ? `第（${writeNumeral(item)}）项` : '';
  return `${article}${second}${third}${point > 0 ? `第${String(point)}目` : ''}`;
}

/**
 * The human form of addresses in articles as lawyers cite them: 第十一条第二款第（三）项, without the chapter where the articles are
 * numbered throughout. Addresses and codes stay as they are.
 */
export function sayArticles(
  sections: readonly Section[],
  blocks: readonly Block[],
): { sections: Section[]; blocks: Block[] } {
  const numbers = sections.flatMap(({ heading }) => ARTICLE.exec(heading)?.[0] ?? []);
  if (numbers.length === 0) return { sections: [...sections], blocks: [...blocks] };
  const once = (number: string): boolean => numbers.indexOf(number) === numbers.lastIndexOf(number);
  const byId = new Map(sections.map((section) => [section.eId, section]));
  /** What stands before the number of the article that a section is or stands in; null outside of articles. */
  const prefixOf = (section: Section): string | null => {
    const number = ARTICLE.exec(section.heading)?.[0];
    const parent = section.parent === null ? undefined : byId.get(section.parent);
    if (number !== undefined) return once(number) ? (parent?.label ?? '') : '';
    return parent ? prefixOf(parent) : null;
  };
  const labels = new Map(
    sections.map((section): [string, string] => {
      const prefix = prefixOf(section);
      const { label } = section;
      return [section.eId, prefix !== null && label.startsWith(prefix) ? label.slice(prefix.length) : label];
    }),
  );
  const labelled = blocks.map((block) => {
    const section = byId.get(block.section);
    const own = labels.get(block.section);
    if (!section || own === undefined || own === section.label) return block;
    return { ...block, label: own + block.label.slice(section.label.length) };
  });
  const inArticle = new Map<string, number[]>();
  labelled.forEach(({ kind, role, section }, index) => {
    if (kind !== 'paragraph' || role !== undefined || !ARTICLE.test(byId.get(section)?.heading ?? '')) return;
    const known = inArticle.get(section);
    if (known) known.push(index);
    else inArticle.set(section, [index]);
  });
  for (const [section, indexes] of inArticle) {
    const places = placesOf(indexes.map((index) => labelled[index]?.text ?? ''));
    const clauses = Math.max(...places.map(({ clause }) => clause));
    places.forEach((place, at) => {
      const index = indexes[at]!;
      labelled[index] = { ...labelled[index]!, label: sayPlace(labels.get(section) ?? '', place, clauses) };
    });
  }
  return {
    sections: sections.map((section) => ({ ...section, label: labels.get(section.eId) ?? section.label })),
    blocks: labelled,
  };
}
