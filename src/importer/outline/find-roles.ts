import type { Passage } from '../../edition/join-lines.ts';
import type { RoleName } from '../../edition/schemas/decisions.ts';
import { readOpening } from '../numbering.ts';
import { headRole } from './find-head.ts';
import { endingOf } from '../sentences.ts';
import {
  ADDRESSEE_LINE,
  ATTACHMENT_LIST,
  ATTACHMENT_MARK,
  DATE_LINE,
  DOCNUM_LINE,
  HISTORY_LINE,
  LEADS_OVER,
  NOTE_LINE,
  ORGAN_LINE,
  SALUTATION,
} from './frame-patterns.ts';

/** True where the body has begun: a printed number or a paragraph of prose. */
function isBody(text: string): boolean {
  return readOpening(text) !== null || (text.length > 25 && endingOf(text) === 'finished' && /[。，]/u.test(text));
}

/** Roles of the passages between the title and the body. */
function headRoles(
  passages: readonly Passage[],
  title: { start: number; count: number },
  roles: Map<number, RoleName>,
): number {
  for (let index = 0; index < Math.min(passages.length, title.start + title.count + 12); index += 1) {
    if (index >= title.start && index < title.start + title.count) continue;
    const text = passages[index]?.text ?? '';
    const above = index < title.start ? headRole(text) : null;
    if (above) roles.set(index, above);
    else if (DOCNUM_LINE.test(text)) roles.set(index, '文号');
    else if (HISTORY_LINE.test(text) && readOpening(text) === null) roles.set(index, '附注');
    else if (DATE_LINE.test(text)) roles.set(index, '副题');
    else if (/^(?:——|--|—)/u.test(text)) roles.set(index, '副题');
    else if (SALUTATION.test(text)) {
      roles.set(index, '称谓');
      return index + 1;
    } else if (ADDRESSEE_LINE.test(text) && !LEADS_OVER.test(text)) {
      roles.set(index, '主送');
      return index + 1;
    } else if (index > title.start && isBody(text)) return index;
  }
  return title.start + title.count;
}

/** Roles of signature and date: a line that is a date, below the names of offices. Returns the place after them. */
function tailRoles(passages: readonly Passage[], from: number, roles: Map<number, RoleName>): number {
  let after = passages.length;
  for (let index = from + 1; index < passages.length; index += 1) {
    if (!DATE_LINE.test(passages[index]?.text ?? '') || roles.has(index)) continue;
    let first = index;
    while (first - 1 > from - 1) {
      const text = passages[first - 1]?.text ?? '';
      const name =
        text.length <= 40 && readOpening(text) === null && endingOf(text) !== 'finished' && !/[，]/u.test(text);
      const office = ORGAN_LINE.test(text) || (index - first === 0 && /^[\p{Script=Han}\s·]{2,12}$/u.test(text));
      if (!name || !office || roles.has(first - 1)) break;
      first -= 1;
    }
    if (first === index) continue;
    for (let at = first; at < index; at += 1) roles.set(at, '署名');
    roles.set(index, '日期');
    after = Math.min(after, index + 1);
  }
  return after;
}

/**
 * Roles of passages that frame an official document, by index, and the place after the first signature.
 * Matches 文号, 主送 `各…：`, 称谓 `同志们：`, 副题, 署名 above a date, 附件：…, （此件公开发布）.
 */
export function findRoles(
  passages: readonly Passage[],
  title: { start: number; count: number },
): { roles: Map<number, RoleName>; bodyStart: number; afterSignature: number } {
  const roles = new Map<number, RoleName>();
  const bodyStart = headRoles(passages, title, roles);
  const afterSignature = tailRoles(passages, bodyStart, roles);
  passages.forEach(({ text }, index) => {
    if (roles.has(index) || index < bodyStart) return;
    if (NOTE_LINE.test(text)) roles.set(index, '附注');
    else if (ATTACHMENT_MARK.test(text) || (ATTACHMENT_LIST.test(text) && text.length < 200)) roles.set(index, '附件');
  });
  return { roles, bodyStart, afterSignature };
}
