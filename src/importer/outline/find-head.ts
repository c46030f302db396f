import type { Passage } from '../../edition/join-lines.ts';
import type { RoleName } from '../../edition/schemas/decisions.ts';
import type { PageInfo } from '../draft.ts';
import { readOpening } from '../numbering.ts';
import { endingOf } from '../sentences.ts';
import {
  ADDRESSEE_LINE,
  CLASSIFICATION,
  COPY_NUMBER,
  DATE_LINE,
  DOCNUM_LINE,
  HISTORY_LINE,
  LEADS_OVER,
  RED_HEAD,
  SALUTATION,
  SIGNER,
  TITLE_END,
  URGENCY,
} from './frame-patterns.ts';

const MOST_LINES = 5;
const solid = (text: string): string => text.replace(/\s/gu, '');

/** What a line above a title is by its words alone: red head, number, grade; null when they do not tell. */
export function headRole(text: string): RoleName | null {
  if (DOCNUM_LINE.test(text)) return '文号';
  if (RED_HEAD.test(text)) return '发文机关标志';
  if (COPY_NUMBER.test(text)) return '份号';
  if (CLASSIFICATION.test(text)) return '密级';
  if (URGENCY.test(text)) return '紧急程度';
  if (SIGNER.test(text)) return '签发人';
  return null;
}

/** True for a line that cannot be part of a title. */
export function isNoTitle(text: string): boolean {
  return (
    DOCNUM_LINE.test(text) ||
    DATE_LINE.test(text) ||
    HISTORY_LINE.test(text) ||
    RED_HEAD.test(text) ||
    headRole(text) !== null ||
    SALUTATION.test(text) ||
    (ADDRESSEE_LINE.test(text) && !LEADS_OVER.test(text)) ||
    /^(?:——|--|[（(])/u.test(text) ||
    /^目\s*[录次]$/u.test(text) ||
    readOpening(text) !== null ||
    text.length > 90 ||
    /[。；]/u.test(text) ||
    (endingOf(text) === 'finished' && !/[？！]$/u.test(text))
  );
}

/** How many passages from `start` make one title: as many as lead to a word that ends a title, else one. */
export function titleLength(passages: readonly Passage[], start: number, known?: string): number {
  let words = '';
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const text = passages[start + count - 1]?.text;
    if (text === undefined || (count > 1 && (isNoTitle(text) || text.length > 60))) break;
    words += text;
    if (known !== undefined) {
      if (solid(words) === solid(known)) return count;
      continue;
    }
    const next = passages[start + count]?.text;
    if (TITLE_END.test(words) && !(next !== undefined && /^的/u.test(next) && TITLE_END.test(next))) return count;
  }
  return known === undefined ? 1 : titleLength(passages, start);
}

/**
 * Where the title stands among the passages; null when the text begins without one.
 * @param isTitle whether the container calls the line its title; that counts near the beginning
 */
export function findTitle(
  passages: readonly Passage[],
  info: PageInfo,
  isTitle: (line: number) => boolean,
): { start: number; count: number } | null {
  const called = passages.slice(0, 12).findIndex(({ from }) => isTitle(from));
  if (called >= 0) {
    let count = 1;
    while (count < MOST_LINES && isTitle(passages[called + count]?.from ?? 0)) count += 1;
    return { start: called, count: Math.max(count, titleLength(passages, called, info.title)) };
  }
  for (let start = 0; start < Math.min(8, passages.length); start += 1) {
    const text = passages[start]?.text ?? '';
    if (isNoTitle(text)) {
      // Red head, number, date and remarks may stand above a title; prose and headings may not.
      const above = headRole(text) !== null || DATE_LINE.test(text) || /^[（(]/u.test(text);
      if (above && text.length < 60) continue;
      return null;
    }
    return { start, count: titleLength(passages, start, info.title) };
  }
  return null;
}
