import type { Nearness } from '../../search/core/operators.ts';
import { indexedPart } from '../../search/core/query.ts';
import { hasPunctuation } from '../../search/core/separators.ts';
import { checkAddress, longestInAddress, searchAddress } from './addresses.ts';
import type { Answer } from '../../search/engine/answer-shape.ts';
import { element } from '../dom/element.ts';
import { named, sentences } from './sentences.ts';
import type { CountedWords } from '../../search/engine/exact-count.ts';

// Shorter ones have little that could be compared.
const shortestPassage = 8;

/**
 * What is shown when a query is nowhere: what was checked, the nearest words and the parts that do occur.
 * @param after paragraphs that come nearest stand before it, so that it is only a note
 */
export function renderNothing(
  answer: Answer,
  parts: readonly CountedWords[],
  nearest: readonly CountedWords[],
  after: boolean,
): HTMLElement {
  const { query, manifest, unsearched, mode } = answer;
  const gone = new Set(unsearched.map(({ id }) => id));
  const searched = manifest.documents.filter(({ id }) => !gone.has(id));
  const characters = searched.reduce((sum, document) => sum + document.characters, 0);
  const words = (answer.request?.words ?? []).map(({ text }) => `“${text}”`).join('、');
  const gaps = (answer.request?.excluded ?? []).map((word) => `“${word}”`).join('、');
  const asked = answer.request ? words : named(query.raw);
  const plain = gaps === '' ? sentences.without(asked) : sentences.withoutExcluded(asked, gaps);
  const what = mode === 'words' ? sayNoneNear(words, answer.request?.within) : plain;
  const punctuated = hasPunctuation(query.needle);
  // Only a phrase without punctuation is also looked for across punctuation and line breaks.
  const ways = sentences.waysTried(mode === 'phrase' && !punctuated);
  const bare = indexedPart(query.raw);
  const rows = [
    row('查过的写法', ways),
    ...(nearest.length > 0 ? [row('相近的', ...nearest.map(renderPart))] : []),
    ...(parts.length > 0 ? [row('文中有', ...parts.map(renderPart))] : []),
    ...(mode === 'phrase' && punctuated && bare !== '' && bare.length <= longestInAddress
      ? [
          row(
            '换个查法',
            sentences.marksCount(),
            element('a', { href: searchAddress(bare) }, `去掉标点再查${named(bare)}`),
          ),
        ]
      : []),
  ];
  if (mode === 'phrase' && Array.from(bare).length >= shortestPassage) {
    rows.push(row('逐字比对', element('a', { href: checkAddress(query.raw) }, sentences.compare(query.raw.length))));
  }
  return element(
    after ? 'section.nothing.nothing-after' : 'section.nothing',
    {},
    // Not even the big word may claim more than was looked at.
    element('p.nothing-word', {}, wordFor(answer)),
    element('p', {}, sentences.searched(searched.length, characters, what)),
    element('dl', {}, ...rows),
  );
}

/** The word for an answer without occurrences; with exclusions the words asked for may well stand in the source. */
export function wordFor({ unsearched, request }: Pick<Answer, 'unsearched' | 'request'>): string {
  if (unsearched.length > 0) return sentences.notAllSearched();
  return request && request.excluded.length > 0 ? sentences.noSuchParagraph() : sentences.nowhere();
}

function sayNoneNear(words: string, within: Nearness | undefined): string {
  if (typeof within === 'number') return sentences.noneWithin(words, within);
  if (within === 'paragraph') return sentences.noneInParagraph(words);
  return within === 'section' ? sentences.noneInSection(words) : sentences.noDocumentWithAll(words);
}

function row(name: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element('div', {}, element('dt', {}, name), element('dd', {}, ...content));
}

function renderPart({ text, count }: CountedWords): HTMLElement {
  const link = element('a', { href: searchAddress(text) }, `“${text}”`);
  return element('span.nothing-part', {}, link, ` ${String(count)} 处`);
}
