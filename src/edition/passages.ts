import { shownPath } from '../library/location.ts';
import { cleanLines, type Misfit } from './clean-lines.ts';
import { joinLines, type Passage } from './join-lines.ts';
import type { Source } from './read-source.ts';

export type { Passage } from './join-lines.ts';

/**
 * Applies the recorded decisions to the source's lines: takes the removed words away, joins what was broken, drops lines
 * that are empty after that.
 * @throws FaultError when a decision no longer fits the source: its words are not where it says.
 */
export function sourcePassages(source: Source): Passage[] {
  const misfit: Misfit = (path, line, wanted, found) => ({
    rule: 'decision-fits',
    file: shownPath(source.decisionsFile),
    line: source.decisionLine(path),
    what: `这一条说的文字不在底本第 ${String(line)} 行的那个位置。`,
    details: [`登记的：${wanted}`, `底本的：${found}`],
    remedy: '从底本里原样抄录这些文字，或删去这一条。',
  });
  return joinLines(cleanLines(source.lines, source.decisions, misfit), source.decisions.joins, misfit);
}
