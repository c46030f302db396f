import { readDocumentNumber } from '../outline/docnum.ts';
import { COPY_TO, DATE_LINE, HISTORY_BEGUN, ORGAN_LINE, PRINTING, TITLE_END } from '../outline/frame-patterns.ts';
import { standardCode } from '../outline/standard-cover.ts';
import { withoutLeaders } from '../outline/leaders.ts';
import { hasOpenPair } from '../sentences.ts';
import type { Verdict } from './should-join.ts';

const join = (reason: string): Verdict => ({ join: true, reason, doubt: 0 });
const keep = (reason: string): Verdict => ({ join: false, reason, doubt: 0 });

/** How a law was made, in brackets under its title; that of a law amended ten times is long. */
const LONGEST_HISTORY = 1500;

/** Whether brackets in which a law's making is told are still open, or closed; null where nothing of the kind is told. */
function historyOpen(current: string): boolean | null {
  if (!/^[（(]/u.test(current) || current.length > LONGEST_HISTORY || !HISTORY_BEGUN.test(current)) return null;
  return (current.match(/[（(]/gu) ?? []).length > (current.match(/[）)]/gu) ?? []).length;
}

/** A document's number with the code of its organ, which is a line of its own; a bare one (第7号) may be cut off from a sentence. */
function isNumberLine(text: string): boolean {
  return text.length <= 60 && readDocumentNumber(text)?.bare === false && standardCode(text) === null;
}

/** What stands below it, should its bracket have been lost. */
const AFTER_HISTORY = /^(?:目\s*[录次]$|第[一二三四五六七八九十百零〇\d]{1,6}[编章节条])/u;

/** Longest name of an office that is taken for one when it is all of a paragraph so far. */
const LONGEST_ORGAN = 24;

/**
 * Judges a break at the parts that frame an official document, each of which has a line of its own, however full the line before it is:
 * title and 主送, signatures and date, 版记.
 * @param current the paragraph so far
 * @returns null where the words are none of these
 */
export function judgeFrameBreak(current: string, next: string): Verdict | null {
  if (/\.{4}|…{2}|·{4}/u.test(current) && withoutLeaders(current) !== current) return keep('上一行是目录的一条');
  if (DATE_LINE.test(current)) return keep('上一行是日期');
  if (isNumberLine(current)) return keep('上一行是文号');
  if (isNumberLine(next) && !hasOpenPair(current) && !/[，、]$/u.test(current)) return keep('下一行是文号');
  const told = historyOpen(current);
  if (told === true && !AFTER_HISTORY.test(next)) return join('括号里的通过、修正说明没有完');
  if (told === false) return keep('括号里的通过、修正说明已经完了');
  const signs = current.length <= LONGEST_ORGAN && ORGAN_LINE.test(current);
  if (signs && DATE_LINE.test(next)) return keep('上一行是署名，下一行是日期');
  if (signs && next.length <= LONGEST_ORGAN && ORGAN_LINE.test(next)) return keep('两行各是一个机关');
  if (PRINTING.test(next) && !/[，。；]/u.test(next)) return keep('下一行是印发机关和日期');
  if (COPY_TO.test(next)) return keep('下一行是抄送机关');
  if (current.length > 80 || /[。；]/u.test(current) || !TITLE_END.test(current)) return null;
  return /^[^。；]{2,80}[:：]$/u.test(next) ? keep('上一行是题名，下一行是主送机关') : null;
}
