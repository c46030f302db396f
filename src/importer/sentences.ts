import { withoutTrailing } from './without-trailing.ts';

const FOOTNOTE_MARK = /(?:〔\d+〕|\[\d+\]|［\d+］|[①-⑳])$/u;
const CLOSERS = '”’」』）)】》〉]〕"\'';
const PAIRS: readonly [string, string][] = [
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['〈', '〉'],
  ['【', '】'],
  ['「', '」'],
];

/** Characters from the end that tell how a text ends: a paragraph may grow line by line and is asked at each. */
const LOOKED_AT = 100;

/** How a piece of text ends: at a sentence's end, after a bracket that may end one, or in the middle of a sentence. */
export type Ending = 'finished' | 'bracket' | 'open';

/** How `text` ends. A footnote mark after the full stop does not count. */
export function endingOf(text: string): Ending {
  const bare = text.trimEnd().slice(-LOOKED_AT).replace(FOOTNOTE_MARK, '');
  if (/[。！？；：!?;:…]$/u.test(bare)) return 'finished';
  const inner = withoutTrailing(bare, CLOSERS);
  if (inner === bare) return 'open';
  if (/[。！？；!?;…]$/u.test(inner)) return 'finished';
  return /[）)】]$/u.test(bare) ? 'bracket' : 'open';
}

/** True when `text` is running prose and not a line of a table or a title: it has the marks of sentences. */
export function isProse(text: string): boolean {
  return /[，。；！？,;]/u.test(text) && text.length >= 10;
}

/** True when a bracket or quotation is opened in `text` and not closed. */
export function hasOpenPair(text: string): boolean {
  return PAIRS.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));
}

/** True when `next` closes a bracket or quotation that `text` leaves open, before opening another of its kind. */
export function closesPair(text: string, next: string): boolean {
  return PAIRS.some(([open, close]) => {
    if (text.lastIndexOf(open) <= text.lastIndexOf(close)) return false;
    const end = next.indexOf(close);
    const again = next.indexOf(open);
    return end >= 0 && end < 120 && (again < 0 || again > end);
  });
}

/** Length of the first sentence of `text` with its closing quotes; the whole length when there is no full stop. */
export function firstSentenceEnd(text: string): number {
  const match = /^[^。！？]*[。！？]+[”’」』）】》]*/u.exec(text);
  return match ? match[0].length : text.length;
}
