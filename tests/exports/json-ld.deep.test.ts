import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { temporaryFolder } from '../support/folders.ts';
import { PROJECT } from '../support/project.ts';
import { dataOf, readData } from './support/json-ld.ts';

/** Pages that are no place to be led to. */
const SILENT = ['404.html', 'bridge.html'];

it(
  'every page of a site tells programs what it is, and a parser of JSON-LD finds all that its kind has to say',
  { timeout: 600_000 },
  async () => {
    // `ZHANGJU_SITE` names a built one; without it the library at hand is built.
    const site = process.env['ZHANGJU_SITE'] ?? path.join(temporaryFolder(), 'site');
    if (process.env['ZHANGJU_SITE'] === undefined) await buildSite(PROJECT, site);
    const [kinds, faults] = [new Map<string, number>(), [] as string[]];
    const pages = globSync('**/*.html', { cwd: site }).map((name) => name.split(path.sep).join('/'));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const [data, ...more] = dataOf(readFileSync(path.join(site, page), 'utf8'));
      if ((data === undefined) !== SILENT.includes(page) || more.length > 0)
        faults.push(`${page}: ${String(more.length)}`);
      if (data === undefined) continue;
      const read = await readData(data, `http://site/${page}`);
      faults.push(...read.faults);
      for (const kind of read.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const file = (data['distribution'] as { contentUrl?: string } | undefined)?.contentUrl;
      if (file !== undefined) expect(readFileSync(path.join(site, path.dirname(page), file), 'utf8')).not.toBe('');
    }
    console.log(`${String(pages.length)} pages: ${[...kinds].map((each) => each.join(' ')).join(', ')}`);
    expect(faults).toEqual([]);
    // Broken once, it is seen.
    expect(
      (await readData({ '@context': 'https://schema.org', '@type': 'Dataset', name: 'a' }, 'http://a/')).faults,
    ).toHaveLength(2);
  },
);
