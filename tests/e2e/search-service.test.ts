import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { listenForSearch } from '../../src/commands/serve/serve-search.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';
import { memoryEngine } from '../service/memory-engine.ts';
import { temporaryFolder } from '../support/folders.ts';
import { siteFolder, YUNLING } from './sites/site-folders.ts';
import { resultsAddress, settled, shownOn } from './support/search-page.ts';
import { test } from './support/test.ts';

const PHRASES = ['读书小组', '的', '这里没有的话'];

test('a results page with a service gives the answers of the index, and those of the index when the service is gone', async ({
  page,
  complaints,
}) => {
  const folder = path.join(temporaryFolder(), 'site');
  cpSync(siteFolder('yunling'), folder, { recursive: true });
  const site = await serveFolder({ folder, port: 0 });
  const engine = memoryEngine(loadLibrary(YUNLING).editions.map(({ document }) => document));
  const service = await listenForSearch(engine, { port: 0, site: site.url, perMinute: 1000 });
  // What one line of site.yaml does to a build.
  const results = path.join(folder, 'search.html');
  const html = readFileSync(results, 'utf8')
    .replace(
      contentSecurityPolicy({ webAssembly: true }),
      contentSecurityPolicy({ webAssembly: true, asks: [new URL(service.url).origin] }),
    )
    .replace('id="results"', `id="results" data-service="${service.url}"`);
  writeFileSync(results, html);
  const ask = async (phrase: string) => {
    await page.goto(resultsAddress(site.url, phrase));
    await settled(page, phrase);
    const notice = await page.$eval('#results', (root) => root.querySelector('.notice')?.textContent ?? '');
    return { ...(await shownOn(page)), notice };
  };
  const served = [];
  for (const phrase of PHRASES) served.push(await ask(phrase));
  expect(served.map(({ engine: by }) => by)).toEqual(['service', 'service', 'index']);
  await service.close();
  complaints.expected = /find\?q=|ERR_CONNECTION_REFUSED|NetworkError|CORS|cross-origin/iu;
  for (const [index, phrase] of PHRASES.entries()) {
    const { total, documents, engine: by, notice } = await ask(phrase);
    expect(by).toBe('index');
    expect(notice).toContain('检索服务现在连不上');
    expect({ total, documents }, phrase).toEqual({ total: served[index]!.total, documents: served[index]!.documents });
  }
  await site.close();
});
