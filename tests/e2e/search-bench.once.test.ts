import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close as closePagefind } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CorpusMeasured, measureCorpus } from '../../bench/search/measure-corpus.ts';
import { tableOf } from '../../bench/search/print-table.ts';
import { judge } from '../../bench/search/targets.ts';
import { fictionalLibrary } from '../search/support/fictional-library.ts';
import { seed } from '../support/seed.ts';
import { siteFolder } from './sites/site-folders.ts';
import { browserName, browserProgram } from './support/browsers.ts';

/** Firefox is measured by `npm run bench`; here one browser shows that the bench works. */
const browsers = [{ name: browserName, program: browserProgram() }];
let out: string;
let measured: CorpusMeasured;

beforeAll(async () => {
  out = mkdtempSync(path.join(tmpdir(), 'zhangju-bench-'));
  measured = await measureCorpus(
    { key: 'tiny', name: '小文库', documents: fictionalLibrary, builds: 1 },
    { site: siteFolder('content'), out, browsers, seed, queries: 40, coldPages: 2, say: () => undefined },
  );
});

afterAll(async () => {
  await closePagefind();
  rmSync(out, { recursive: true, force: true });
});

describe(`the bench of search on a tiny library (seed ${String(seed)})`, () => {
  it('finds everything and invents nothing, on http and on file://', () => {
    expect(measured.ours.map(({ browser, medium }) => [browser, medium])).toEqual(
      browsers.flatMap(({ name }) => [
        [name, 'http'],
        [name, 'file://'],
      ]),
    );
    const perfect = { recall: 1, precision: 1, exact: 1, precisionAt10: 1 };
    for (const { pieces, natural, absent } of measured.ours) {
      expect(pieces).toMatchObject({ queries: 40, ...perfect });
      expect(natural).toMatchObject(perfect);
      expect(absent.wrong).toBe(0);
    }
  });

  it('has counted what came over http, and nothing on file://', () => {
    for (const { medium, firstBytes, laterBytes } of measured.ours) {
      if (medium === 'http') expect(firstBytes?.median).toBeGreaterThan(10_000);
      else expect([firstBytes, laterBytes]).toEqual([undefined, undefined]);
    }
    expect(measured.pagefind.firstBytes.median).toBeGreaterThan(10_000);
  });

  it('has asked Pagefind the same, and tried it on file:// for real', () => {
    expect(measured.pagefind.pieces.queries).toBe(40);
    expect(measured.pagefind.pieces.recall).toBeGreaterThan(0);
    expect(measured.pagefind.fileFault).toContain('file://');
  });

  it('prints every figure', () => {
    const table = tableOf(measured).join('\n');
    expect(table).not.toMatch(/NaN|undefined/);
    expect(table.match(/^[✓✗] /gmu)).toHaveLength(judge(measured).length);
  });
});
