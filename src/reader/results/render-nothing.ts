import { foldingNames } from '../../search/core/fold-table.ts';
import { indexedPart } from '../../search/core/query.ts';
import { hasPunctuation } from '../../search/core/separators.ts';
import { checkAddress, searchAddress } from './addresses.ts';
import type { Answer } from '../../search/engine/answer-shape.ts';
import { element } from '../dom/element.ts';
import type { CountedWords } from '../../search/engine/exact-count.ts';

// Shorter ones have little that could be compared.
const shortestPassage = 8;

/** What is shown when a query is nowhere: what was checked, the nearest words and the parts that do occur. */
export function renderNothing(
  answer: Answer,
  parts: readonly CountedWords[],
  nearest: readonly CountedWords[],
): HTMLElement {
  const { query, manifest, unsearched, mode } = answer;
  const gone = new Set(unsearched.map(({ id }) => id));
  const searched = manifest.documents.filter(({ id }) => !gone.has(id));
  const characters = searched.reduce((sum, document) => sum + document.characters, 0);
  const scope = `${String(searched.length)} 篇、共 ${String(characters)} 字（含标点）`;
  const words = (answer.request?.words ?? []).map(({ text }) => `“${text}”`).join('、');
  const gaps = (answer.request?.excluded ?? []).map((word) => `“${word}”`).join('、');
  const asked = answer.request ? words : `“${query.raw}”`;
  const plain = gaps === '' ? `没有${asked}` : `没有含有${asked}而不含${gaps}的段落`;
  const what = mode === 'words' ? `没有一篇同时含有${words}` : plain;
  const punctuated = hasPunctuation(query.needle);
  // Only a phrase without punctuation is also looked for across punctuation and line breaks.
  const ways = mode === 'phrase' && !punctuated ? [...foldingNames, '隔着标点', '跨段跨行'] : foldingNames;
  const bare = indexedPart(query.raw);
  const rows = [
    row('查过的写法', `${ways.join('；')}。`),
    ...(nearest.length > 0 ? [row('相近的', ...nearest.map(renderPart))] : []),
    row('文中有', ...(parts.length > 0 ? parts.map(renderPart) : ['其中没有哪两个相连的字在文中连着出现。'])),
    ...(mode === 'phrase' && punctuated && bare !== ''
      ? [row('换个查法', '标点也算在内了；', element('a', { href: searchAddress(bare) }, `去掉标点再查“${bare}”`))]
      : []),
  ];
  if (mode === 'phrase' && Array.from(bare).length >= shortestPassage) {
    rows.push(row('逐字比对', element('a', { href: checkAddress(query.raw) }, '与最接近的原文逐字比对，看哪里不同')));
  }
  return element(
    'section.nothing',
    {},
    // Not even the big word may claim more than was looked at.
    element('p.nothing-word', {}, wordFor(answer)),
    element('p', {}, `已查遍 ${scope}：${what}。`),
    element('dl', {}, ...rows),
  );
}

/** The word for an answer without occurrences; with exclusions the words asked for may well stand in the source. */
export function wordFor({ unsearched, request }: Pick<Answer, 'unsearched' | 'request'>): string {
  if (unsearched.length > 0) return '没有查全';
  return request && request.excluded.length > 0 ? '没有这样的段落' : '原文未出现';
}

function row(name: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element('div', {}, element('dt', {}, name), element('dd', {}, ...content));
}

function renderPart({ text, count }: CountedWords): HTMLElement {
  const link = element('a', { href: searchAddress(text) }, `“${text}”`);
  return element('span.nothing-part', {}, link, ` ${String(count)} 处`);
}
