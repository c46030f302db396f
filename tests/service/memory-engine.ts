import { linesOf, type Line } from '../../src/exports/databases/lines.ts';
import { readVariants } from '../../src/search/core/variants.ts';
import type { StructuredDocument } from '../../src/model/document.ts';
import type { Engine } from '../../src/service/engine.ts';

/**
 * A database in memory that answers as the real ones do.
 * @param asked gets every phrase that it is asked for
 * @param forms of characters, as a manifest has them
 */
export function memoryEngine(documents: readonly StructuredDocument[], asked: string[] = [], forms = ''): Engine {
  const { fold } = readVariants(forms);
  const lines = documents.flatMap((document) => linesOf(document, fold));
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
    findLoose: ({ needle, probe, all }, limit, offset) => {
      asked.push(probe);
      const times = (text: string, part: string): number => text.split(part).length - 1;
      const found = lines.filter(({ folded, loose }) => times(loose, probe) > (all ? 0 : times(folded, needle)));
      return Promise.resolve(found.slice(offset, offset + limit));
    },
    forms: () => Promise.resolve(forms),
    rank: (pairs, limit) =>
      Promise.resolve(lines.filter(({ folded }) => pairs.some((pair) => folded.includes(pair))).slice(0, limit)),
    close: () => Promise.resolve(),
  };
}
