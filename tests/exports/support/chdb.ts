import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { engineOnClickhouse } from '../../../src/service/clickhouse-engine.ts';
import type { Engine } from '../../../src/service/engine.ts';

/** What we use of the package `chdb`, the real engine of ClickHouse in a library. */
interface Session {
  query: (query: string, format?: string) => string;
  queryBindAsync: (query: string, values: object, options: object) => Promise<{ text: () => string }>;
  close: () => void;
}

/** Folder whose `node_modules` holds `chdb`: half a gigabyte, which no office is to install for our tests. */
export const chdbFolder = process.env['ZHANGJU_CHDB'];

/** Opens ClickHouse in this process. */
export function openChdb(): { session: Session; engine: Engine } {
  const require = createRequire(path.join(chdbFolder!, 'index.js'));
  const { Session: Opened } = require('chdb') as { Session: new () => Session };
  const session = new Opened();
  const ask = async (query: string, values: Record<string, unknown>): Promise<unknown[]> => {
    const result = await session.queryBindAsync(query, values, { format: 'JSONEachRow' });
    return result
      .text()
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row) as unknown);
  };
  const close = (): Promise<void> => {
    session.close();
    return Promise.resolve();
  };
  return { session, engine: engineOnClickhouse(ask, close) };
}

/** Runs the statements of a file, in its folder: names of rows in it are relative. */
export function runFile(session: Session, folder: string, name: string): void {
  const here = process.cwd();
  process.chdir(folder);
  try {
    for (const statement of readFileSync(name, 'utf8').split(/;\n/u)) {
      const plain = statement.replace(/^--.*$/gmu, '').trim();
      if (plain !== '') session.query(plain);
    }
  } finally {
    process.chdir(here);
  }
}
