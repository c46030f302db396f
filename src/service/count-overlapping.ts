import type { Counts, Engine } from './engine.ts';
import { exactIn } from './hit-of.ts';
import { linesInTurn } from './lines-in-turn.ts';

/** Counts a phrase whose occurrences may overlap (的的 in 的的的), which a database counts too low: its lines are read here. */
export async function countHere(engine: Engine, needle: string): Promise<Counts> {
  const documents = new Set<string>();
  let [lines, total] = [0, 0];
  for await (const line of linesInTurn((limit, offset) => engine.find(needle, limit, offset))) {
    documents.add(line.document);
    total += exactIn(line, needle).length;
    lines += 1;
  }
  return { lines, documents: documents.size, total };
}
