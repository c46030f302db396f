import { linesOf, type Line } from '../../src/exports/databases/lines.ts';
import type { StructuredDocument } from '../../src/model/document.ts';
import type { Engine } from '../../src/service/engine.ts';

/**
 * A database in memory that answers as the real ones do.
 * @param asked gets every phrase that it is asked for
 */
export function memoryEngine(documents: readonly StructuredDocument[], asked: string[] = []): Engine {
  const lines = documents.flatMap(linesOf);
  const holding = (needle: string): Line[] => {
    asked.push(needle);
    return lines.filter(({ folded }) => folded.includes(needle));
  };
  return {
    count: (needle) => {
      const found = holding(needle);
      const total = found.reduce((sum, { folded }) => sum + folded.split(needle).length - 1, 0);
      const documents = new Set(found.map(({ document }) => document)).size;
      return Promise.resolve({ lines: found.length, documents, total });
    },
    find: (needle, limit, offset) => Promise.resolve(holding(needle).slice(offset, offset + limit)),
    rank: (pairs, limit) =>
      Promise.resolve(lines.filter(({ folded }) => pairs.some((pair) => folded.includes(pair))).slice(0, limit)),
    close: () => Promise.resolve(),
  };
}
