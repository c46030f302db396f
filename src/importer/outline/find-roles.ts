import type { Passage } from '../../edition/join-lines.ts';
import type { RoleName } from '../../edition/schemas/decisions.ts';
import { readOpening } from '../numbering.ts';
import { endingOf } from '../sentences.ts';
import { findTail } from './find-tail.ts';
import { findOrder } from './find-order.ts';
import {
  ATTACHMENT_LIST,
  ATTACHMENT_MARK,
  COPY_TO,
  DATE_LINE,
  NOTE_LINE,
  ORGAN_LINE,
  PERSON_ADDRESSED,
  PERSON_LINE,
  PRINTING,
  SALUTATION,
  SIGNED_DATE,
} from './frame-patterns.ts';
import { belowTitleRole, headRole, isAddressee, isBody } from './head-lines.ts';

/** A short line that may be an organ's, a paper's or a meeting's name over the text. */
const MASTHEAD =
  /^[\p{Script=Han}（）()、\s·]{2,40}(?:文\s*件|令|公\s*告|通\s*告|纪\s*要|简\s*报|专\s*报|通\s*报|函|决\s*定)$/u;

/** Roles of the passages above the title. */
function aboveTitle(passages: readonly Passage[], title: number, roles: Map<number, RoleName>): void {
  const order = findOrder(passages);
  for (let index = 0; index < title; index += 1) {
    const text = passages[index]?.text ?? '';
    const role = headRole(text);
    if (role) roles.set(index, role);
    else if (order && index > order.head && index <= order.date) {
      if (index === order.date) roles.set(index, '日期');
      else if (PERSON_LINE.test(text) || ORGAN_LINE.test(text)) roles.set(index, '署名');
    } else if (DATE_LINE.test(text) || SIGNED_DATE.test(text)) roles.set(index, '日期');
    else if (text.length <= 40 && (ORGAN_LINE.test(text) || MASTHEAD.test(text))) roles.set(index, '发文机关标志');
    else if (NOTE_LINE.test(text)) roles.set(index, '附注');
  }
}

/** Roles of the passages between the title and the body. Returns where the body begins. */
function belowTitle(
  passages: readonly Passage[],
  from: number,
  skip: ReadonlySet<number>,
  roles: Map<number, RoleName>,
): number {
  let seen = 0;
  for (let index = from; index < passages.length && seen < 16; index += 1) {
    if (skip.has(index)) continue;
    seen += 1;
    const text = passages[index]?.text ?? '';
    const role = belowTitleRole(text);
    if (role) {
      roles.set(index, role);
      // Of a standard several organs may issue it, one on a line.
      for (let above = index - 1; role === '署名' && above >= from; above -= 1) {
        if (roles.has(above) || !ORGAN_LINE.test(passages[above]?.text ?? '')) break;
        roles.set(above, '署名');
      }
    }
    if (role) continue;
    if (PERSON_ADDRESSED.test(text)) {
      roles.set(index, '主送');
      return index + 1;
    } else if (SALUTATION.test(text)) {
      roles.set(index, '称谓');
      return index + 1;
    } else if (isAddressee(text)) {
      roles.set(index, '主送');
      return index + 1;
    } else if (isBody(text)) return index;
  }
  return from;
}

/** Roles of the list of attachments: 附件：1.某某 and the lines 2.某某 below it. */
function attachmentList(passages: readonly Passage[], from: number, roles: Map<number, RoleName>): void {
  for (let index = from; index < passages.length; index += 1) {
    const text = passages[index]?.text ?? '';
    if (roles.has(index) || !ATTACHMENT_LIST.test(text) || text.length >= 200) continue;
    roles.set(index, '附件说明');
    let n = 1;
    for (let next = index + 1; next < passages.length && next < index + 30; next += 1) {
      const line = passages[next]?.text ?? '';
      const opening = readOpening(line);
      if (roles.has(next) || line.length > 80 || endingOf(line) === 'finished' || opening?.n !== n + 1) break;
      roles.set(next, '附件说明');
      n = opening.n;
    }
  }
}

/** Roles of what is printed on the last page: 抄送, 印发. */
function imprint(passages: readonly Passage[], from: number, roles: Map<number, RoleName>): void {
  for (let index = from; index < passages.length; index += 1) {
    const text = passages[index]?.text ?? '';
    if (roles.has(index)) continue;
    if (COPY_TO.test(text) && (index > from || passages.length - index < 8)) {
      roles.set(index, '抄送');
      // The names may run over several lines, each with its own kind of organ.
      for (let next = index + 1; next < Math.min(passages.length, index + 6); next += 1) {
        const line = passages[next]?.text ?? '';
        if (roles.has(next) || PRINTING.test(line) || readOpening(line) !== null || line.length > 120) break;
        if (!/(?:[。，、]|局|委|办|厅|部|府|会|院)$/u.test(line)) break;
        roles.set(next, '抄送');
      }
    } else if (PRINTING.test(text) && text.length < 80) roles.set(index, '印发');
  }
}

/**
 * Roles of passages that frame an official document, by index, and the place after the first signature.
 * @param title where the title stands; of a document without one, before the first passage
 * @param skip passages of a table of contents
 */
export function findRoles(
  passages: readonly Passage[],
  title: { start: number; count: number },
  skip: ReadonlySet<number> = new Set(),
): { roles: Map<number, RoleName>; bodyStart: number; afterSignature: number } {
  const roles = new Map<number, RoleName>();
  aboveTitle(passages, title.start, roles);
  const bodyStart = belowTitle(passages, title.start + title.count, skip, roles);
  const afterSignature = findTail(passages, bodyStart, roles);
  imprint(passages, Math.min(bodyStart + 1, passages.length), roles);
  attachmentList(passages, bodyStart, roles);
  passages.forEach(({ text }, index) => {
    if (roles.has(index) || index < bodyStart) return;
    if (NOTE_LINE.test(text)) roles.set(index, '附注');
    else if (ATTACHMENT_MARK.test(text)) roles.set(index, '附件');
  });
  return { roles, bodyStart, afterSignature };
}
