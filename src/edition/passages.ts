import { cleanLines } from './clean-lines.ts';
import { collectMisfits } from './collect-misfits.ts';
import { joinLines, type Passage } from './join-lines.ts';
import type { Source } from './read-source.ts';

export type { Passage } from './join-lines.ts';

/**
 * Applies the recorded decisions to the source's lines: takes the removed words away, joins what was broken, drops lines
 * that are empty after that.
 * @throws FaultError when a decision no longer fits the source: its words are not where it says.
 */
export function sourcePassages(source: Source): Passage[] {
  const { misfit, throwIfAny } = collectMisfits(source.decisionsFile, source.decisionLine);
  const passages = joinLines(cleanLines(source.lines, source.decisions, misfit), source.decisions.joins, misfit);
  throwIfAny();
  return passages;
}
