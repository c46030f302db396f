import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { measureSearchSize } from '../../bench/search-size.ts';
import { temporaryFolder } from '../support/folders.ts';

it('counts the files of the index, and none of the folder of Pagefind that stands beside them', async () => {
  const site = temporaryFolder();
  mkdirSync(path.join(site, 'search/pagefind'), { recursive: true });
  writeFileSync(path.join(site, 'search/engine.js'), 'engine');
  writeFileSync(path.join(site, 'search/pairs-0.js'), 'pairs');
  writeFileSync(path.join(site, 'search/pagefind/en.js'), 'not ours');
  const { files, onDisk, engineGzipped } = await measureSearchSize(site);
  expect([files, onDisk]).toEqual([2, 'enginepairs'.length]);
  expect(engineGzipped).toBeGreaterThan(0);
});
