import { cleanLines } from '../../edition/clean-lines.ts';
import { joinLines, type Passage } from '../../edition/join-lines.ts';
import type { Decisions } from '../../edition/schemas/decisions.ts';

/** Decisions that do not fit are told when the document is made anew; here they are left out. */
const untold = (): void => undefined;

/** The lines of a source as its decisions leave them, and the passages that they make. */
export function passagesOf(lines: readonly string[], decisions: Decisions): { cleaned: string[]; passages: Passage[] } {
  const cleaned = cleanLines(lines, decisions, untold);
  return { cleaned, passages: joinLines(cleaned, decisions.joins, untold) };
}
