import { expect } from 'vitest';
import { listenForSearch } from '../../../src/commands/serve/serve-search.ts';
import { needleOf } from '../../../src/exports/databases/needle.ts';
import { linesOf } from '../../../src/exports/databases/lines.ts';
import type { Library } from '../../../src/library/compose-library.ts';
import type { ServiceAnswer } from '../../../src/search/core/service-answer.ts';
import { answer } from '../../../src/service/answer.ts';
import type { Engine } from '../../../src/service/engine.ts';
import { HOSTILE } from '../../service/hostile-queries.ts';
import { plainSearch } from './phrases.ts';

/** What no text of a library holds, and a database or its machine would give away. */
const LEAKS = /root:x:|PostgreSQL \d|ClickHouse|zhangju_lines|pg_catalog|syntax error|DB::Exception/u;

/**
 * Asks a database everything that is hostile, by the service and by the function behind it, which no limit of a request's line shields.
 * Each answer must be that of plain search, and hold nothing but lines of the library.
 * @param library of which the database has every line
 * @returns how many questions were answered, and how many were refused before anything was asked
 */
export async function askHostile(
  engine: Engine,
  library: Pick<Library, 'editions'>,
): Promise<{ answered: number; refused: number }> {
  const documents = library.editions.map(({ document }) => document);
  const truth = plainSearch(documents);
  const lines = new Set(documents.flatMap((document) => linesOf(document, (text) => text)).map(({ text }) => text));
  // Its end is the caller's: another service may ask the same database.
  const service = await listenForSearch(
    { ...engine, close: () => Promise.resolve() },
    { port: 0, site: '../', perMinute: 10_000 },
  );
  let [answered, refused] = [0, 0];
  const judge = (typed: string, { total, documents: found, hits, near }: ServiceAnswer): void => {
    const needle = needleOf(typed);
    const name = typed.slice(0, 40);
    expect({ total, documents: found }, name).toEqual(
      needle === undefined ? { total: 0, documents: 0 } : truth(needle),
    );
    for (const { text } of [...hits, ...near]) expect(lines.has(text), name).toBe(true);
    answered += 1;
  };
  try {
    for (const typed of HOSTILE) {
      judge(typed, await answer(engine, typed));
      const response = await fetch(`${service.url}find?${new URLSearchParams({ q: typed }).toString()}`);
      const body = await response.text();
      // What is longer than a request's line may be never becomes a question.
      if (response.status === 431) {
        refused += 1;
        continue;
      }
      expect(response.status, typed.slice(0, 40)).toBe(200);
      const { query, ...given } = JSON.parse(body) as ServiceAnswer;
      expect(JSON.stringify(given), typed.slice(0, 40)).not.toMatch(LEAKS);
      // Half a character cannot travel in an address: the browser sends the sign for it.
      judge(typed.replace(/\p{Surrogate}/gu, '\uFFFD'), { query, ...given });
    }
  } finally {
    await service.close();
  }
  return { answered, refused };
}
