import path from 'node:path';
import { expect, it } from 'vitest';
import { writeFiles } from '../../../src/commands/export/write-files.ts';
import { clickhouse } from '../../../src/exports/clickhouse/output.ts';
import { engineOnClickhouse } from '../../../src/service/clickhouse-engine.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { seed } from '../../support/seed.ts';
import { SMALL_LIBRARY } from '../../support/small-library.ts';
import { askAll, inWords } from '../support/ask-all.ts';
import { chdbFolder, openChdb, runFile } from '../support/chdb.ts';
import { askLoosely, drawLoosePhrases } from '../support/loosely.ts';
import { largeLibrary, PRESENT } from '../support/large-library.ts';
import { drawPhrases, plainSearch } from '../support/phrases.ts';

// Skipped without ZHANGJU_CHDB: the engine is half a gigabyte, which nobody is to install unasked.
it.skipIf(chdbFolder === undefined)(
  `ClickHouse gives what plain search gives (seed ${String(seed)})`,
  { timeout: 3_600_000 },
  async () => {
    const out = path.join(temporaryFolder(), 'export');
    const library = largeLibrary();
    const written = await writeFiles(clickhouse.files(library), out, () => undefined, 0);
    const { session, engine } = openChdb();
    const since = performance.now();
    runFile(session, out, 'load.sql');
    const seconds = (performance.now() - since) / 1000;
    const rows = (table: string): string => session.query(`SELECT count() FROM ${table}`, 'TabSeparated').trim();
    const before = rows('zhangju_lines');
    // What is loaded is known by its mark, and not loaded twice.
    runFile(session, out, 'load.sql');
    expect(rows('zhangju_lines')).toBe(before);
    // Another edition does not come beside it.
    const other = path.join(out, '..', 'other');
    await writeFiles(clickhouse.files(loadLibrary(SMALL_LIBRARY)), other, () => undefined, 0);
    expect(() => runFile(session, other, 'load.sql')).toThrow('库里装着文库的另一版');
    expect(rows('zhangju_lines')).toBe(before);
    const documents = library.editions.map(({ document }) => document);
    const phrases = drawPhrases(documents, PRESENT, PRESENT / 10, seed);
    const truth = plainSearch(documents);
    const { wrong, times } = await askAll(engine, phrases, truth);
    const size = session
      .query(
        "SELECT formatReadableSize(sum(bytes_on_disk)) FROM system.parts WHERE table = 'zhangju_lines' AND active",
        'TabSeparated',
      )
      .trim();
    console.log(
      `clickhouse: ${String(written.bytes)} bytes, ${before} rows loaded in ${seconds.toFixed(1)} s, ${size}; ${String(phrases.length)} phrases, ${inWords(times)}`,
    );
    expect(wrong).toEqual([]);
    const loosely = drawLoosePhrases(documents, await engine.forms(), PRESENT / 4, seed);
    const started = performance.now();
    const apart = await askLoosely(engine, documents, loosely);
    console.log(
      `other forms and punctuation: ${String(loosely.length)} phrases in ${((performance.now() - started) / 1000).toFixed(1)} s with plain search, ${JSON.stringify({ ...apart, wrong: apart.wrong.length })}`,
    );
    expect(apart.wrong).toEqual([]);

    // Two servers' worth: half of the documents in each of two tables, and one that stands for both.
    for (const shard of [0, 1]) {
      session.query(`CREATE TABLE shard_${String(shard)} AS zhangju_lines`);
      session.query(
        `INSERT INTO shard_${String(shard)} SELECT * FROM zhangju_lines WHERE cityHash64(document) % 2 = ${String(shard)}`,
      );
    }
    session.query("CREATE TABLE both AS zhangju_lines ENGINE = Merge(currentDatabase(), '^shard_')");
    expect(rows('both')).toBe(before);
    const sharded = engineOnClickhouse(
      async (query, values) => {
        const result = await session.queryBindAsync(query.replace('zhangju_lines', 'both'), values, {
          format: 'JSONEachRow',
        });
        return result
          .text()
          .split('\n')
          .filter(Boolean)
          .map((row) => JSON.parse(row) as unknown);
      },
      () => Promise.resolve(),
    );
    const some = await askAll(
      sharded,
      phrases.filter((_, index) => index % 10 === 0),
      truth,
    );
    console.log(`two shards behind one table: ${inWords(some.times)}`);
    expect(some.wrong).toEqual([]);
    await engine.close();
  },
);
