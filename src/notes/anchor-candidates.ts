import search from 'approx-string-match';
import type { Quote, Span } from './note.ts';

/** A phrase that stands in more places than this is found by its surroundings only. */
const MOST = 300;
/** Shorter surroundings stand in too many places. */
const SHORTEST_CONTEXT = 8;

/** Places of a text where a quote may stand: where its words do, where words like them do, and where its surroundings meet. */
export function candidates(text: string, quote: Quote): Span[] {
  const exact = exactly(text, quote.exact);
  return [...exact, ...(exact.length > 0 ? [] : nearly(text, quote.exact)), ...between(text, quote)];
}

function exactly(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

function nearly(text: string, words: string): Span[] {
  const errors = Math.min(256, Math.floor(words.length * 0.4));
  return errors === 0 ? [] : search(text, words, errors).slice(0, MOST);
}

/** Stretches between something like what stood before and something like what stood after. */
function between(text: string, { exact, prefix, suffix }: Quote): Span[] {
  const near = (words: string): Span[] =>
    words.length < SHORTEST_CONTEXT ? [] : search(text, words, Math.floor(words.length / 4)).slice(0, MOST);
  const starts = new Set(near(prefix).map(({ end }) => end));
  const ends = new Set(near(suffix).map(({ start }) => start));
  const reach = exact.length * 1.5 + SHORTEST_CONTEXT;
  const both = [...starts].flatMap((start) =>
    [...ends].filter((end) => end > start && end - start <= reach).map((end) => ({ start, end })),
  );
  // One of the two may be gone: the words then have their old length.
  const after = [...starts].map((start) => ({ start, end: Math.min(text.length, start + exact.length) }));
  const before = [...ends].map((end) => ({ start: Math.max(0, end - exact.length), end }));
  return [...both, ...after, ...before].filter(({ start, end }) => end > start);
}
