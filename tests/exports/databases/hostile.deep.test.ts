import path from 'node:path';
import { expect, it } from 'vitest';
import { writeFiles } from '../../../src/commands/export/write-files.ts';
import { clickhouse } from '../../../src/exports/clickhouse/output.ts';
import { postgresql } from '../../../src/exports/postgresql/output.ts';
import { postgresqlEngine } from '../../../src/service/postgresql-engine.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { askHostile } from '../support/ask-hostile.ts';
import { chdbFolder, openChdb, runFile } from '../support/chdb.ts';
import { largeLibrary } from '../support/large-library.ts';
import { startPostgres } from '../support/postgres.ts';

const library = largeLibrary();
const quiet = (): void => undefined;

it(
  'PostgreSQL, asked by the reader that reader.sql makes: hostile questions alter and leak nothing',
  { timeout: 600_000 },
  async () => {
    const server = await startPostgres();
    try {
      const out = path.join(server.folder, 'export');
      await writeFiles(postgresql.files(library), out, quiet, 0);
      server.psql(['-f', 'load.sql'], out);
      server.psql(['-f', 'reader.sql'], out);
      // Every row and every object of the database.
      const state = (): string =>
        server.psql(
          [
            '-Atc',
            "SELECT md5(string_agg(l::text, '' ORDER BY document, position)) FROM zhangju_lines AS l",
            '-Atc',
            "SELECT string_agg(relname::text || relkind::text, ',' ORDER BY relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace",
            '-Atc',
            "SELECT string_agg(rolname, ',' ORDER BY rolname) FROM pg_roles",
          ],
          out,
        );
      const before = state();
      const engine = postgresqlEngine(server.url('zhangju_reader'));
      console.log('postgresql:', await askHostile(engine, library));
      await engine.close();
      expect(state()).toBe(before);
      // What the reader could do if a statement did get through.
      const asReader = (statement: string) => () => server.psql(['-U', 'zhangju_reader', '-c', statement], out);
      for (const statement of [
        'DELETE FROM zhangju_lines',
        'CREATE TABLE mine (a int)',
        'SET default_transaction_read_only = off; DROP TABLE zhangju_lines',
        "COPY zhangju_lines TO '/tmp/leak'",
        "SELECT pg_read_file('/etc/passwd')",
        'SELECT * FROM zhangju_loaded',
      ])
        expect(asReader(statement), statement).toThrow(/ERROR/u);
      expect(state()).toBe(before);
    } finally {
      await server.stop();
    }
  },
);

// Skipped without ZHANGJU_CHDB: the engine is half a gigabyte, which nobody is to install unasked.
it.skipIf(chdbFolder === undefined)(
  'ClickHouse: hostile questions alter and leak nothing',
  { timeout: 600_000 },
  async () => {
    const out = path.join(temporaryFolder(), 'export');
    await writeFiles(clickhouse.files(library), out, quiet, 0);
    const { session, engine } = openChdb();
    runFile(session, out, 'load.sql');
    const state = (): string =>
      [
        'SELECT count(), sum(cityHash64(document, position, text, folded)) FROM zhangju_lines',
        'SELECT name, total_rows FROM system.tables WHERE database = currentDatabase() ORDER BY name',
        'SELECT name FROM system.databases ORDER BY name',
      ]
        .map((query) => session.query(query, 'TabSeparated'))
        .join('\n');
    const before = state();
    console.log('clickhouse:', await askHostile(engine, library));
    expect(state()).toBe(before);
    await engine.close();
  },
);
