import { FaultError, type Fault } from '../faults/fault.ts';
import { shownPath } from '../library/location.ts';
import type { Source } from './read-source.ts';

/** A run of the source that the document must reproduce as one run: a line, or several that were joined. */
export interface Passage {
  text: string;
  /** First and last line of the source, from 1. */
  from: number;
  to: number;
}

/**
 * Applies the recorded decisions to the source's lines: takes the removed words away, joins what was broken, drops lines
 * that are empty after that.
 * @throws FaultError when a decision no longer fits the source: its words are not where it says.
 */
export function sourcePassages(source: Source): Passage[] {
  const faults: Fault[] = [];
  const misfit = (path: PropertyKey[], line: number, wanted: string, found: string): void => {
    faults.push({
      rule: 'decision-fits',
      file: shownPath(source.decisionsFile),
      line: source.decisionLine(path),
      what: `这一条说的文字不在底本第 ${String(line)} 行的那个位置。`,
      details: [`登记的：${wanted}`, `底本的：${found}`],
      remedy: '从底本里原样抄录这些文字，或删去这一条。',
    });
  };

  const rest = source.lines.slice();
  source.decisions.removals.forEach((removal, index) => {
    const text = rest[removal.line - 1] ?? '';
    if (text.startsWith(removal.text)) rest[removal.line - 1] = text.slice(removal.text.length);
    else misfit(['removals', index], removal.line, removal.text, text);
  });

  const joined = new Set<number>();
  source.decisions.joins.forEach((join, index) => {
    const left = rest[join.line - 1] ?? '';
    const right = rest[join.line] ?? '';
    if (left.endsWith(join.left) && right.startsWith(join.right)) joined.add(join.line);
    else
      misfit(['joins', index], join.line, `${join.left}｜${join.right}`, `${left.slice(-12)}｜${right.slice(0, 12)}`);
  });
  if (faults.length > 0) throw new FaultError(faults);

  const passages: Passage[] = [];
  rest.forEach((text, index) => {
    const line = index + 1;
    const last = passages.at(-1);
    if (last && joined.has(line - 1) && last.to === line - 1) {
      last.text += text;
      last.to = line;
    } else if (text !== '') {
      passages.push({ text, from: line, to: line });
    }
  });
  return passages;
}
