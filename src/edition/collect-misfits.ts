import { FaultError, type Fault } from '../model/faults/fault.ts';
import { shownPath } from '../files/location.ts';
import type { Misfit } from './clean-lines.ts';

/**
 * Collects decisions that do not fit their source as faults of decisions.yaml.
 * @param lineOf line of that file on which the value at a path begins
 * @returns what to pass to `cleanLines` and `joinLines`, and what throws a FaultError with all that was told
 */
export function collectMisfits(
  decisionsFile: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): { misfit: Misfit; throwIfAny: () => void } {
  const faults: Fault[] = [];
  return {
    misfit: (path, line, wanted, found) => {
      faults.push({
        rule: 'decision-fits',
        file: shownPath(decisionsFile),
        line: lineOf(path),
        what: `这一条说的文字不在底本第 ${String(line)} 行的那个位置。`,
        details: [`登记的：${wanted}`, `底本的：${found}`],
        remedy: '从底本里原样抄录这些文字，或删去这一条。',
      });
    },
    throwIfAny: () => {
      if (faults.length > 0) throw new FaultError(faults);
    },
  };
}
