import { readLineSet, writeLineSet } from '../../edition/line-set.ts';
import { applySpaceRule, type SpaceRule } from '../../edition/space-rules.ts';
import type { Draft } from '../draft.ts';

const HAN_GAP = /(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu;

/** True when spaces between Han characters are the trace of a scan or of letter-spacing, and not of a writer's intent. */
function isScattered(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const gaps = text.match(HAN_GAP)?.length ?? 0;
  // 国 务 院 工 作 规 则: every gap. 第一章 总则, 2020年…日 某院 第…次: few, and at the joints of the phrase.
  if (han >= 4 && gaps >= han - 1) return true;
  return gaps >= 4 && gaps / han > 0.15 && /[，。；、]/u.test(text);
}

/**
 * Reads: the lines after all removals. Writes: the lines to which each rule of white space applies. Matches indents, spaces at line
 * ends, zero-width characters, `国 务 院 规 则`.
 * @param cleaned the lines after removals and replacements
 */
export function findSpaces(draft: Draft, cleaned: readonly string[]): void {
  const tableLines = new Set(draft.decisions.tables.flatMap((table) => readLineSet(table.lines)));
  const found = new Map<SpaceRule, number[]>();
  cleaned.forEach((received, index) => {
    let text = received;
    const apply = (rule: SpaceRule): void => {
      const after = applySpaceRule(rule, text);
      if (after === text) return;
      found.set(rule, [...(found.get(rule) ?? []), index + 1]);
      text = after;
    };
    apply('invisible');
    if (tableLines.has(index + 1)) apply('table');
    apply('line-start');
    apply('line-end');
    if (isScattered(text)) apply('between-han');
  });
  for (const [rule, lines] of found) draft.decisions.spaces.push({ rule, lines: writeLineSet(lines) });
}
