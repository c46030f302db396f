import { createClient } from '@clickhouse/client';
import { COUNT, FIND, FIND_LOOSE, FORMS, RANK } from '../exports/clickhouse/statements.ts';
import { likePattern } from '../exports/databases/needle.ts';
import type { Counts, Engine, FoundLine, LooseLine } from './engine.ts';

/** Asks a statement of ClickHouse with its parameters bound. */
export type AskClickhouse = (query: string, parameters: Record<string, unknown>) => Promise<unknown[]>;

/** A library in ClickHouse, whatever carries the questions there. */
export function engineOnClickhouse(ask: AskClickhouse, close: () => Promise<void>): Engine {
  return {
    count: async (needle) => {
      const [row] = (await ask(COUNT, { needle, pattern: likePattern(needle) })) as Record<
        keyof Counts,
        number | string
      >[];
      return { lines: Number(row!.lines), documents: Number(row!.documents), total: Number(row!.total) };
    },
    find: async (needle, limit, offset) =>
      (await ask(FIND, { needle, pattern: likePattern(needle), limit, offset })) as FoundLine[],
    findLoose: async ({ needle, probe, all }, limit, offset) =>
      (await ask(FIND_LOOSE, {
        needle,
        probe,
        pattern: likePattern(probe),
        all: Number(all),
        limit,
        offset,
      })) as LooseLine[],
    forms: async () => ((await ask(FORMS, {})) as { forms: string }[])[0]?.forms ?? '',
    rank: async (pairs, limit) => (await ask(RANK, { pairs, limit })) as FoundLine[],
    close,
  };
}

/** A library in ClickHouse, by its HTTP interface: `http://user:password@host:8123/database`. */
export function clickhouseEngine(url: string): Engine {
  const client = createClient({
    url,
    request_timeout: 25_000,
    clickhouse_settings: { readonly: '2', max_execution_time: 20, output_format_json_quote_64bit_integers: 0 },
  });
  return engineOnClickhouse(
    async (query, query_params) => {
      const result = await client.query({ query, query_params, format: 'JSONEachRow' });
      return result.json();
    },
    () => client.close(),
  );
}
