import type { Passage } from '../../edition/join-lines.ts';
import type { RoleName } from '../../edition/schemas/decisions.ts';
import { readOpening } from '../numbering.ts';
import { endingOf } from '../sentences.ts';
import { ATTACHMENT_MARK, DATE_LINE, NOTE_LINE, ORGAN_LINE, PERSON_LINE, SIGNED_DATE } from './frame-patterns.ts';
import { isSealOfAnother, organsOf } from './signers.ts';

/** Longest half of an organ's name that was set on two lines. */
const LONGEST_HALF = 24;

/** True for a line that may be a signature: the name of an organ, several of them, or a person with a post. */
function isSigner(text: string, last: boolean): boolean {
  const organs = organsOf(text);
  if (organs.length > 1) return organs.every((organ) => organ.length <= 30) && text.length <= 300;
  if (text.length > 60 || readOpening(text) !== null || endingOf(text) === 'finished' || /[，。；]/u.test(text))
    return false;
  if (ORGAN_LINE.test(text) || PERSON_LINE.test(text) || isSealOfAnother(text)) return true;
  return last && /^[\p{Script=Han}\s·（）()]{2,14}$/u.test(text) && !ATTACHMENT_MARK.test(text);
}

/** True where a line is the first half of an organ's name that was set on two lines. */
export function runsIntoSigner(text: string, next: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= LONGEST_HALF &&
    next.length <= LONGEST_HALF &&
    /^[\p{Script=Han}（）()\s]+$/u.test(text) &&
    !ORGAN_LINE.test(text) &&
    !PERSON_LINE.test(text) &&
    ORGAN_LINE.test(text + next)
  );
}

/**
 * Roles of signature and date: a line that is a date, below the names of organs; both on one line; or, at the very end and where the text
 * names no date, organs alone.
 * @returns the place after the first of them
 */
export function findTail(passages: readonly Passage[], from: number, roles: Map<number, RoleName>): number {
  let after = passages.length;
  for (let index = from; index < passages.length; index += 1) {
    const text = passages[index]?.text ?? '';
    if (roles.has(index)) continue;
    const both = SIGNED_DATE.exec(text)?.[1];
    if (both !== undefined && isSigner(both.trim(), true)) {
      roles.set(index, '日期');
      after = Math.min(after, index + 1);
      continue;
    }
    if (index === from || !DATE_LINE.test(text)) continue;
    let first = index;
    while (first > from) {
      const above = passages[first - 1]?.text ?? '';
      const below = first < index ? (passages[first]?.text ?? '') : '';
      if (roles.has(first - 1) || !(isSigner(above, first === index) || runsIntoSigner(above, below))) break;
      first -= 1;
    }
    if (first === index) {
      // Of rules and charters the last line may be the day alone.
      if (index === passages.length - 1 && text.includes('年')) roles.set(index, '日期');
      continue;
    }
    for (let at = first; at < index; at += 1) roles.set(at, '署名');
    roles.set(index, '日期');
    after = Math.min(after, index + 1);
  }
  return after < passages.length ? after : undated(passages, from, roles);
}

/** A signature without a date: organs at the end of the text, alone or before a note or an attachment. */
function undated(passages: readonly Passage[], from: number, roles: Map<number, RoleName>): number {
  let end = passages.length;
  while (end > from && (roles.has(end - 1) || NOTE_LINE.test(passages[end - 1]?.text ?? ''))) end -= 1;
  let first = end;
  while (first > from + 1 && ORGAN_LINE.test(passages[first - 1]?.text ?? '')) first -= 1;
  if (first === end || end - first > 6 || endingOf(passages[first - 1]?.text ?? '') !== 'finished') {
    return passages.length;
  }
  for (let at = first; at < end; at += 1) roles.set(at, '署名');
  return end;
}
