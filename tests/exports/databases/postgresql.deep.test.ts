import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFiles } from '../../../src/commands/export/write-files.ts';
import { postgresql } from '../../../src/exports/postgresql/output.ts';
import type { Engine } from '../../../src/service/engine.ts';
import { postgresqlEngine } from '../../../src/service/postgresql-engine.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { seed } from '../../support/seed.ts';
import { SMALL_LIBRARY } from '../../support/small-library.ts';
import { askAll, inWords } from '../support/ask-all.ts';
import { askLoosely, drawLoosePhrases } from '../support/loosely.ts';
import { largeLibrary, PRESENT } from '../support/large-library.ts';
import { drawPhrases, plainSearch } from '../support/phrases.ts';
import { startPostgres, type OwnPostgres } from '../support/postgres.ts';

let server: OwnPostgres;
let engine: Engine;

beforeAll(async () => {
  server = await startPostgres();
  engine = postgresqlEngine(server.url());
}, 120_000);
afterAll(async () => {
  await engine.close();
  await server.stop();
}, 120_000);

it(`PostgreSQL gives what plain search gives (seed ${String(seed)})`, { timeout: 3_600_000 }, async () => {
  const out = path.join(server.folder, 'export');
  const library = largeLibrary();
  const written = await writeFiles(postgresql.files(library), out, () => undefined, 0);
  const since = performance.now();
  const told = server.psql(['-f', 'load.sql'], out);
  const seconds = (performance.now() - since) / 1000;
  expect(told).toMatch(/装入 (\d+)\/\1/u);
  const rows = (): string => server.psql(['-Atc', 'SELECT count(*) FROM zhangju_lines'], out).trim();
  const before = rows();
  // What is loaded is known, and not loaded twice.
  server.psql(['-f', 'load.sql'], out);
  expect(rows()).toBe(before);
  // Another edition does not come beside it, and can take its place.
  const other = path.join(server.folder, 'other');
  await writeFiles(postgresql.files(loadLibrary(SMALL_LIBRARY)), other, () => undefined, 0);
  expect(() => server.psql(['-f', 'load.sql'], other)).toThrow('库里装着文库的另一版');
  expect(rows()).toBe(before);
  const documents = library.editions.map(({ document }) => document);
  const phrases = drawPhrases(documents, PRESENT, PRESENT / 10, seed);
  const { wrong, times } = await askAll(engine, phrases, plainSearch(documents));
  const size = server.psql(['-Atc', "SELECT pg_size_pretty(pg_total_relation_size('zhangju_lines'))"], out).trim();
  console.log(
    `postgresql: ${String(written.bytes)} bytes, ${before} rows loaded in ${seconds.toFixed(1)} s, ${size}; ${String(phrases.length)} phrases, ${inWords(times)}`,
  );
  expect(wrong).toEqual([]);
  const loosely = drawLoosePhrases(documents, await engine.forms(), PRESENT / 4, seed);
  const started = performance.now();
  const apart = await askLoosely(engine, documents, loosely);
  console.log(
    `other forms and punctuation: ${String(loosely.length)} phrases in ${((performance.now() - started) / 1000).toFixed(1)} s with plain search, ${JSON.stringify({ ...apart, wrong: apart.wrong.length })}`,
  );
  expect(apart.wrong).toEqual([]);
});
