import { readOpening } from '../numbering.ts';
import { endingOf } from '../sentences.ts';
import type { Verdict } from './should-join.ts';

/**
 * Judges a break by where the next line stands on its page, as far as the reader could tell (pdf).
 * @param current the paragraph so far
 * @param paragraphStart what the reader saw: an indent or a short line before it (true), neither (false)
 * @returns null where place says nothing, or where it contradicts the words
 */
export function judgePlacedBreak(current: string, next: string, paragraphStart: boolean | undefined): Verdict | null {
  if (paragraphStart === undefined) return null;
  if (!paragraphStart) {
    // What leads over to a list may be a full line by chance.
    if (/[：:]$/u.test(current)) return null;
    // So may the end of a paragraph before a number: 2.2.4 摘要.
    if (
      endingOf(current) === 'finished' &&
      (readOpening(next) !== null || /^\d{1,2}(?:[.．]\d{1,2}){1,3}\s*\p{Script=Han}/u.test(next))
    )
      return null;
    return { join: true, reason: '按版面断行：上一行排满，下一行没有段首缩进', doubt: 0 };
  }
  const cut = /[，、,]$/u.test(current) || /^[，。、；：！？）》”’】]/u.test(next);
  return cut ? null : { join: false, reason: '按版面，下一行另起一段', doubt: 0 };
}
