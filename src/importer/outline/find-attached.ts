import type { Passage } from '../../edition/join-lines.ts';
import { readOpening } from '../numbering.ts';
import { endingOf } from '../sentences.ts';
import { ATTACHMENT_MARK, NOTE_LINE, TITLE_END } from './frame-patterns.ts';
import { titleLength } from './find-head.ts';
import { isNoTitle } from './head-lines.ts';

/** A passage that starts an attached document, and how many passages its title has. */
export interface AttachedTitle {
  start: number;
  count: number;
}

/** True when numbering begins anew after `index`: the next printed number is the first of its kind. */
function restarts(passages: readonly Passage[], index: number): boolean {
  for (const { text } of passages.slice(index, index + 12)) {
    const opening = readOpening(text);
    if (opening) return opening.n === 1;
  }
  return false;
}

/**
 * Titles of the documents that a notice carries with it. Matches the short lines after the signature and date (`国务院` `2019年1月24日`
 * `（此件公开发布）` `某某实施方案`), after a line `附件1`, and lines in what follows that end like a title and are followed by
 * prose and by numbers that begin anew.
 * @param afterSignature index of the first passage after the first signature and date
 */
export function findAttached(passages: readonly Passage[], afterSignature: number, bodyStart: number): AttachedTitle[] {
  const found: AttachedTitle[] = [];
  let fresh = afterSignature < passages.length;
  for (let index = bodyStart; index < passages.length; index += 1) {
    const text = passages[index]?.text ?? '';
    if (ATTACHMENT_MARK.test(text)) {
      fresh = true;
      continue;
    }
    if (index < afterSignature && !fresh) continue;
    if (NOTE_LINE.test(text)) continue;
    const afterMark = index > 0 && ATTACHMENT_MARK.test(passages[index - 1]?.text ?? '');
    const shaped = !isNoTitle(text) && endingOf(text) !== 'finished' && text.length <= 60;
    const count = shaped ? titleLength(passages, index) : 0;
    const words = passages
      .slice(index, index + count)
      .map((passage) => passage.text)
      .join('');
    const named = shaped && TITLE_END.test(words);
    const first = fresh && (index >= afterSignature || afterMark);
    if (
      (first && shaped && (named || afterMark)) ||
      (index > afterSignature && named && words.length >= 6 && restarts(passages, index + count))
    ) {
      found.push({ start: index, count });
      index += count - 1;
    }
    if (index >= afterSignature || afterMark) fresh = false;
  }
  return found;
}
