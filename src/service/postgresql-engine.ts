import pg from 'pg';
import { COUNT, FIND, FIND_LOOSE, FORMS, RANK } from '../exports/postgresql/statements.ts';
import type { Counts, Engine, FoundLine, LooseLine } from './engine.ts';

/**
 * A library in PostgreSQL. Every statement runs in a session that may only read and must end in time, whatever the user of the database is
 * allowed.
 * @param url `postgres://user:password@host/database`
 */
export function postgresqlEngine(url: string): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 5000,
    options: '-c default_transaction_read_only=on -c statement_timeout=20s',
  });
  // A connection that breaks while nothing is asked is opened anew by the next question.
  pool.on('error', () => undefined);
  const ask = async <Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>({ name, text, values })).rows;
  return {
    count: async (needle) => (await ask<Counts & pg.QueryResultRow>('count', COUNT, [needle]))[0]!,
    find: (needle, limit, offset) => ask<FoundLine>('find', FIND, [needle, limit, offset]),
    findLoose: ({ needle, probe, all }, limit, offset) =>
      ask<LooseLine>('loose', FIND_LOOSE, [probe, needle, all, limit, offset]),
    forms: async () => (await ask<{ forms: string }>('forms', FORMS, []))[0]?.forms ?? '',
    rank: (pairs, limit) => ask<FoundLine>('rank', RANK, [pairs, limit]),
    close: () => pool.end(),
  };
}
