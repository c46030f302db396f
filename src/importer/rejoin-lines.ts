import { readLineSet } from '../edition/line-set.ts';
import type { Draft } from './draft.ts';
import { isDivision, NumberSequence } from './rejoin/number-sequence.ts';
import { judgeFrameBreak } from './rejoin/judge-frame-break.ts';
import { judgePlacedBreak } from './rejoin/judge-placed-break.ts';
import { judgeBreak, judgeWrappedBreak, type Verdict } from './rejoin/should-join.ts';
import { findWrapping, isFull, paragraphEndShare } from './rejoin/wrap-width.ts';
import { endingOf } from './sentences.ts';

const EDGE = 6;

/** Of a longer paragraph only its beginning and its end are judged by: whatever is asked of the whole is asked again at each line. */
const LONGEST_JUDGED = 4000;
const KEPT = 1000;

const judged = (text: string): string =>
  text.length > LONGEST_JUDGED ? text.slice(0, KEPT) + text.slice(-KEPT) : text;

/** Records that `line` is continued by the next line that has words. */
export function addJoin(draft: Draft, line: number, left: string, right: string, reason: string): void {
  draft.decisions.joins.push({ line, left: left.slice(-EDGE), right: right.slice(0, EDGE), reason });
}

function doubt(draft: Draft, line: number, next: number, verdict: Verdict, words: string): void {
  if (verdict.doubt < 0.3) return;
  draft.doubts.push({
    line: next,
    weight: verdict.doubt,
    chosen: verdict.join
      ? `与第 ${String(line)} 行接成一段（${verdict.reason}）`
      : `另起一段，不与第 ${String(line)} 行相接（${verdict.reason}）`,
    alternative: verdict.join ? '另起一段' : '接成一段',
    how: verdict.join
      ? `在 decisions.yaml 的 joins 里删去第 ${String(line)} 行这一条`
      : `在 decisions.yaml 的 joins 里加一条：line 写 ${String(line)}，left 抄第 ${String(line)} 行末几个字，right 抄第 ${String(next)} 行开头几个字`,
    words: words.slice(0, 24),
  });
}

/**
 * Reads: the cleaned lines. Writes: joins of lines that are pieces of one paragraph. Matches texts wrapped at a fixed width (with
 * indents, empty lines or neither between paragraphs), lines that a page's layout tells apart, and sentences cut by a copyist, a
 * page's end or a line break within a paragraph of Word or HTML.
 */
export function rejoinLines(draft: Draft, cleaned: readonly string[]): void {
  const { hardWrapped, lines } = draft.source;
  if (!hardWrapped && !lines.some(({ hints }) => hints?.softBreak === true)) return;
  const rows = new Set(draft.decisions.tables.flatMap((table) => readLineSet(table.lines)));
  const received = draft.lines.map((text, index) => (cleaned[index] === '' ? '' : text));
  const wrapping = hardWrapped ? findWrapping(received.filter((_, index) => !rows.has(index + 1))) : null;
  const endShare = wrapping ? paragraphEndShare(received, wrapping) : 0;
  const numbers = new NumberSequence();
  let current = '';
  let last = 0;
  let paragraphs = 0;
  cleaned.forEach((text, index) => {
    const line = index + 1;
    if (text === '') return;
    const isRow = rows.has(line);
    const verdict = ((): Verdict => {
      const whole = !hardWrapped && lines[index]?.hints?.softBreak !== true;
      if (current === '' || whole || isRow || rows.has(last)) return { join: false, reason: '', doubt: 0 };
      const marked = lines[last - 1]?.hints?.heading ?? lines[index]?.hints?.heading;
      if (draft.source.kind === 'md' && marked !== undefined)
        return { join: false, reason: 'Markdown 的标题自成一行', doubt: 0 };
      const nextOpening = numbers.read(text);
      const opening = new NumberSequence().read(current);
      const cut = draft.cutBefore.has(line);
      const lastReceived = received[last - 1] ?? '';
      const general = (): Verdict =>
        judgeBreak(current, opening, text, nextOpening, {
          cut,
          inSequence: nextOpening !== null && numbers.isNext(nextOpening),
          inArticle: numbers.inArticle,
        });
      const centred = lines[last - 1]?.hints?.centered === true && lines[index]?.hints?.centered === true;
      if (
        centred &&
        isDivision(opening) &&
        !nextOpening &&
        text.length <= 30 &&
        current.length <= 40 &&
        !/[。；：，]/u.test(text)
      )
        return { join: true, reason: '编章节标题分排在两行', doubt: 0.2 };
      const framed = judgeFrameBreak(current, text);
      if (framed) return framed;
      const placed = judgePlacedBreak(current, text, lines[index]?.hints?.paragraphStart);
      if (placed) return placed;
      if (!wrapping) return general();
      const full = isFull(lastReceived, wrapping);
      // Where a page ended, the last line before it may be short.
      if (!full && cut && endingOf(current) === 'open') return general();
      return judgeWrappedBreak(current, text, nextOpening, {
        full,
        endShare,
        indented: wrapping.indented ? /^\s/u.test(received[index] ?? '') : null,
        cut,
        parted: wrapping.blank ? line - last > 1 : null,
        first: paragraphs === 1,
        inSequence: nextOpening !== null && numbers.isNext(nextOpening),
      });
    })();
    if (current !== '') doubt(draft, last, line, verdict, text);
    if (verdict.join) {
      addJoin(draft, last, cleaned[last - 1] ?? '', text, verdict.reason);
      current = judged(current + text);
    } else {
      current = text;
      paragraphs += 1;
      numbers.accept(text);
    }
    last = line;
  });
}
