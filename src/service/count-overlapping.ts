import { findExact } from '../search/core/match.ts';
import { buildStream } from '../search/core/stream.ts';
import type { Counts, Engine } from './engine.ts';

/** Lines that are brought at a time. */
const AT_ONCE = 5000;

/** Counts a phrase whose occurrences may overlap (的的 in 的的的), which a database counts too low: its lines are read here. */
export async function countHere(engine: Engine, needle: string): Promise<Counts> {
  const documents = new Set<string>();
  let [lines, total] = [0, 0];
  for (;;) {
    const found = await engine.find(needle, AT_ONCE, lines);
    for (const { document, text } of found) {
      documents.add(document);
      total += findExact(buildStream([{ text, continues: false }]), needle).length;
    }
    lines += found.length;
    if (found.length < AT_ONCE) return { lines, documents: documents.size, total };
  }
}
