import { frequentPhrases } from '../../src/search/index/frequent-phrases.ts';
import type { SearchableDocument } from '../../src/search/core/searchable.ts';
import { seededRandom } from './random.ts';
import type { Truth } from './truth.ts';

/** Natural queries by where they come from. */
export type NaturalKind = '题名' | '标题' | '常见' | '书名号';

/** A query that a person might type. */
export interface NaturalQuery {
  kind: NaturalKind;
  query: string;
}

const longest = 30;

/**
 * What people look up, taken from the library itself, as many of each kind: titles of documents without their country's name,
 * headings without their numbers, frequent phrases, names within 《》. All of them truly stand somewhere.
 * @param each at most so many of a kind
 */
export function naturalQueries(
  documents: readonly SearchableDocument[],
  each: number,
  seed: number,
  truth: Truth,
): NaturalQuery[] {
  const random = seededRandom(seed);
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const kinds: [NaturalKind, string[]][] = [
    ['题名', documents.map(({ title }) => title.replace(/^中华人民共和国(?=.{2})/u, ''))],
    ['标题', documents.flatMap(({ sections }) => sections.map(({ heading }) => withoutNumber(heading)))],
    ['常见', frequentPhrases(texts, each * 4).map(({ text }) => text)],
    ['书名号', texts.flatMap((text) => [...text.matchAll(/《([^《》]{2,30})》/gu)].map(([, name]) => name!))],
  ];
  return kinds.flatMap(([kind, found]) => {
    const list = [...new Set(found.map((text) => text.trim()))].filter(
      (text) => text.length >= 2 && text.length <= longest,
    );
    const chosen: NaturalQuery[] = [];
    while (chosen.length < each && list.length > 0) {
      const [query] = list.splice(random.below(list.length), 1);
      if (truth.of(query!).size > 0) chosen.push({ kind, query: query! });
    }
    return chosen;
  });
}

// 第三章　法律责任 is looked up as 法律责任.
function withoutNumber(heading: string): string {
  return heading
    .replace(
      /^(?:[（(]?(?:第[一二三四五六七八九十百\d]+[编章节条]|[一二三四五六七八九十百\d]+)[)）]?[、.．\s　]*)+(?=.)/u,
      '',
    )
    .replace(/[\p{P}\s]+$/u, '');
}
