import { searchAddress } from './addresses.ts';
import { element } from '../dom/element.ts';
import type { CountedWords } from '../../search/engine/exact-count.ts';

/** Other words that the library lists for the same thing, offered and not mixed in: 也可查：四个和谐 3 处. */
export function renderSameWords(words: readonly CountedWords[]): HTMLElement[] {
  if (words.length === 0) return [];
  const links = words.map(({ text, count }) =>
    element(
      'span.same-word',
      { 'data-word': text },
      element('a', { href: searchAddress(text) }, text),
      ` ${String(count)} 处`,
    ),
  );
  return [element('p.notice.same-words', {}, '也可查：', ...links)];
}
