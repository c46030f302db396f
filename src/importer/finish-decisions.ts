import { writeLineSet } from '../edition/line-set.ts';
import { applySpaceRule } from '../edition/space-rules.ts';
import { readOpening } from './numbering.ts';
import type { Draft } from './draft.ts';

const EDGE = 6;

/**
 * Reads: the outline. Writes: the white space between 第一条 and its text, which nothing needs once the two are apart (`第一条　为了…`), and
 * the words at each join as they stand after that.
 * @param cleaned the cleaned lines
 * @returns the lines after the last rule
 */
export function finishDecisions(draft: Draft, cleaned: readonly string[]): string[] {
  const { decisions } = draft;
  const lines = cleaned.slice();
  const changed: number[] = [];
  for (const { line, level, text } of decisions.outline) {
    if (level === 0 || readOpening(text)?.kind !== '条') continue;
    const before = lines[line - 1] ?? '';
    const after = applySpaceRule('after-number', before);
    if (after === before) continue;
    lines[line - 1] = after;
    changed.push(line);
  }
  if (changed.length > 0) decisions.spaces.push({ rule: 'after-number', lines: writeLineSet(changed) });
  for (const join of decisions.joins) {
    let next = join.line;
    while (next < lines.length && lines[next] === '') next += 1;
    join.left = (lines[join.line - 1] ?? '').slice(-EDGE);
    join.right = (lines[next] ?? '').slice(0, EDGE);
  }
  return lines;
}
