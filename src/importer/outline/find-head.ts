import type { Passage } from '../../edition/join-lines.ts';
import type { PageInfo } from '../draft.ts';
import { hasOpenPair } from '../sentences.ts';
import type { LineHints } from '../source-lines.ts';
import { ORGAN_LINE, PERSON_LINE, SALUTATION, TITLE_END, TITLE_SUFFIX } from './frame-patterns.ts';
import { findOrder, headedOrder } from './find-order.ts';
import { belowTitleRole, headRole, isAddressee, isBody, isNoTitle, titleScore } from './head-lines.ts';

const MOST_LINES = 7;
/** A title stands among so many of the first lines, contents left out. */
const HEAD_LINES = 25;
const solid = (text: string): string => text.replace(/[\s\u00a0]/gu, '');

/** A title's place among the passages, and how sure it is, from 0 to 10. */
export interface TitlePlace {
  start: number;
  count: number;
  score: number;
}

/** True where a title whose words so far are `words` goes on in `next`. */
function goesOn(words: string, next: string): boolean {
  if (TITLE_SUFFIX.test(next)) return TITLE_END.test(words);
  if (hasOpenPair(words) || /^(?:及|和|与|、)\s*《/u.test(next)) return true;
  // …办法 / （试行）的通知
  return /^(?:[（(][^（）()]{1,16}[）)])?的/u.test(next) && TITLE_END.test(next);
}

/** How many passages from `start` make one title: as many as lead to a word that ends a title, else one. */
export function titleLength(passages: readonly Passage[], start: number, known?: string): number {
  let words = '';
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const text = passages[start + count - 1]?.text;
    if (text === undefined) break;
    const joins = count > 1 && goesOn(words, text);
    if (count > 1 && !joins && (isNoTitle(text) || text.length > 60)) break;
    words += text;
    if (known !== undefined) {
      if (solid(words) === solid(known)) return count;
      continue;
    }
    const next = passages[start + count]?.text;
    if (TITLE_END.test(words) && !(next !== undefined && next.length <= 60 && goesOn(words, next))) return count;
  }
  return known === undefined ? slogans(passages, start) : titleLength(passages, start);
}

/** Lines of a title that ends with no word of a title, such as the two slogans over a report: all up to what is below a title. */
function slogans(passages: readonly Passage[], start: number): number {
  const lines: string[] = [];
  for (let index = start; lines.length < 4; index += 1) {
    const text = passages[index]?.text;
    if (text === undefined) return 1;
    if (/^(?:——|--|—)/u.test(text) || SALUTATION.test(text)) {
      const named = lines.filter((line) => line.length < 6 || ORGAN_LINE.test(line) || PERSON_LINE.test(line));
      return lines.length > 1 && named.length === 0 ? lines.length : 1;
    }
    if (isNoTitle(text) || text.length > 40) return 1;
    lines.push(text);
  }
  return 1;
}

/** Shortest first line of a title that was too long for one line. */
const FULL_LINE = 14;

/** True where a title that ends with no word of a title runs over into a shorter line, set in the middle right above the text. */
function runsOver(
  passages: readonly Passage[],
  start: number,
  hints: (index: number) => LineHints | undefined,
): boolean {
  const [first, second, third] = passages.slice(start, start + 3).map(({ text }) => text);
  if (first === undefined || second === undefined || third === undefined) return false;
  const set = hints(start);
  return (
    first.length >= FULL_LINE &&
    second.length <= first.length &&
    (set?.centered === true || set?.page === 1) &&
    hints(start + 1)?.centered === true &&
    hints(start + 2)?.centered !== true &&
    !TITLE_END.test(first) &&
    !isNoTitle(second) &&
    !ORGAN_LINE.test(second) &&
    !PERSON_LINE.test(second) &&
    isBody(third)
  );
}

/** True where the first line of a title fills the width, so that only its last one is seen to stand in the middle. */
function endsCentred(
  passages: readonly Passage[],
  start: number,
  count: number,
  hints: (index: number) => LineHints | undefined,
): boolean {
  const first = passages[start]?.text ?? '';
  return (
    count > 1 &&
    first.length >= FULL_LINE &&
    hints(start)?.page !== undefined &&
    hints(start + count - 1)?.centered === true
  );
}

/** Index of the first passage that is text and stands no longer above or below a title. */
function headEnd(passages: readonly Passage[], skip: ReadonlySet<number>, isNamed: (index: number) => boolean): number {
  let seen = 0;
  for (let index = 0; index < passages.length; index += 1) {
    const text = passages[index]?.text ?? '';
    if (skip.has(index)) continue;
    seen += 1;
    if (seen > HEAD_LINES) return index;
    if (headRole(text) !== null || belowTitleRole(text) !== null || isNamed(index)) continue;
    if (isAddressee(text) || (SALUTATION.test(text) && index > 0)) return index;
    if (isBody(text) && !TITLE_END.test(text)) return index;
  }
  return passages.length;
}

/** True for the title of a notice by which the document called `known` goes out: …关于印发某某办法的通知. */
function promulgates(words: string, known: string): boolean {
  const at = solid(words)
    .replace(/[《》]/gu, '')
    .search(/印发|发布|公布|转发|批转/u);
  return (
    at >= 0 &&
    TITLE_END.test(words) &&
    solid(words)
      .replace(/[《》]/gu, '')
      .includes(known.replace(/[《》]/gu, ''), at)
  );
}

/**
 * Where the title stands among the passages; null when nothing can be one. Of all lines above the text the one that looks most like a
 * title is taken: by its words, by what the container and the page call it, by standing below the document's number.
 * @param skip passages of a table of contents
 * @param hints what the container says of a passage's first line
 */
export function findTitle(
  passages: readonly Passage[],
  info: PageInfo,
  hints: (index: number) => LineHints | undefined,
  skip: ReadonlySet<number> = new Set(),
): TitlePlace | null {
  const order = findOrder(passages);
  if (order) {
    const count = titleLength(passages, order.title, order.named);
    return { start: order.title, count, score: 9 };
  }
  const headed = headedOrder(passages);
  if (headed !== null) return { start: headed, count: 2, score: 9 };
  const known = info.title === undefined ? '' : solid(info.title);
  // What the container names as its title is one, though it reads like a sentence.
  const isNamed = (index: number): boolean =>
    hints(index)?.title === true || (known !== '' && solid(passages[index]?.text ?? '') === known);
  const end = headEnd(passages, skip, isNamed);
  let best: TitlePlace | null = null;
  let belowNumber = false;
  for (let start = 0; start < end; start += 1) {
    const text = passages[start]?.text ?? '';
    if (headRole(text) === '文号') belowNumber = true;
    const own = hints(start);
    // What the author has put in the style of titles is one, whatever it says.
    if (skip.has(start) || (isNoTitle(text) && own?.title !== true)) continue;
    const length = titleLength(passages, start, info.title);
    const count = length === 1 && runsOver(passages, start, hints) ? 2 : length;
    const words = passages.slice(start, start + count).map((passage) => passage.text).join(''); // prettier-ignore
    let score = titleScore(words) - start * 0.05;
    if (own?.title === true) score += 8;
    if (known !== '' && known === solid(words)) score += 5;
    else if (known.length >= 6 && words.length >= 6 && (known.includes(solid(words)) || solid(words).includes(known))) score += 2; // prettier-ignore
    if (
      own?.centered === true ||
      own?.bold === true ||
      own?.heading === 1 ||
      endsCentred(passages, start, count, hints)
    )
      score += 1.5;
    if (own?.heading !== undefined && own.heading > 2) score -= 1;
    if (belowNumber && (best === null || best.score < 6)) score += 1.5;
    // A site names the page after what a notice publishes; the notice has the number.
    if (belowNumber && known.length >= 6 && promulgates(words, known)) score += 6;
    if (best === null || score > best.score) best = { start, count, score };
  }
  return best;
}
