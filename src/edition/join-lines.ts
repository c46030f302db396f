import type { Decisions } from './schemas/decisions.ts';
import type { Misfit } from './clean-lines.ts';

/** A run of the source that the document must reproduce as one run: a line, or several that were joined. */
export interface Passage {
  text: string;
  /** First and last line of the source, from 1. */
  from: number;
  to: number;
}

/**
 * Joins cleaned lines as decided and drops those that are empty. Joins that do not fit are told to `misfit` and left out.
 */
export function joinLines(lines: readonly string[], joins: Decisions['joins'], misfit: Misfit): Passage[] {
  const next = (line: number): number => {
    let index = line;
    while (index < lines.length && lines[index] === '') index += 1;
    return index;
  };
  /** Lines that are joined to the one before them. */
  const joined = new Set<number>();
  joins.forEach((join, index) => {
    const left = lines[join.line - 1] ?? '';
    const right = lines[next(join.line)] ?? '';
    if (left.endsWith(join.left) && right.startsWith(join.right)) joined.add(next(join.line) + 1);
    else {
      misfit(['joins', index], join.line, `${join.left}｜${join.right}`, `${left.slice(-12)}｜${right.slice(0, 12)}`);
    }
  });

  const passages: Passage[] = [];
  lines.forEach((text, index) => {
    if (text === '') return;
    const line = index + 1;
    const last = passages.at(-1);
    if (last && joined.has(line)) {
      last.text += text;
      last.to = line;
    } else passages.push({ text, from: line, to: line });
  });
  return passages;
}
