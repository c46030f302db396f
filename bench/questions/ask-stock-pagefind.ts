import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createIndex } from 'pagefind';
import type { Browser } from 'puppeteer-core';
import type { SearchableDocument } from '../../src/search/core/searchable.ts';
import { serveGzip } from '../search/serve-gzip.ts';

const atOnce = 64;

/** Builds a stock Chinese Pagefind with a record for each paragraph. */
async function buildRecords(folder: string, documents: readonly SearchableDocument[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><html lang="zh"><meta charset="utf-8">');
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind made no index');
  const records = documents.flatMap(({ id, title, blocks }) =>
    blocks
      .filter(({ kind, text }) => kind !== 'title' && kind !== 'heading' && text.trim() !== '')
      .map(({ eId, text }) => ({ url: `/${id}#${eId}`, content: text, language: 'zh', meta: { title } })),
  );
  for (let at = 0; at < records.length; at += atOnce)
    await Promise.all(records.slice(at, at + atOnce).map((record) => index.addCustomRecord(record)));
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await index.deleteIndex();
}

/**
 * Asks a stock Pagefind over the same paragraphs.
 * @param folder for its index
 * @returns for each question the addresses of its first five results
 */
export async function askStockPagefind(
  browser: Browser,
  folder: string,
  documents: readonly SearchableDocument[],
  questions: readonly string[],
): Promise<string[][]> {
  await buildRecords(folder, documents);
  const server = await serveGzip(folder);
  const page = await browser.newPage();
  try {
    await page.goto(`${server.url}index.html`);
    // As text, because bundlers that run tests would replace the import by one of their own.
    await page.evaluate(
      `import(${JSON.stringify(`${server.url}pagefind/pagefind.js`)}).then((pagefind) => pagefind.init().then(() => void (globalThis.pagefind = pagefind)))`,
    );
    const asked = questions.map(async (question) =>
      page.evaluate(async (query) => {
        const { pagefind } = globalThis as unknown as {
          pagefind: { search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> };
        };
        const { results } = await pagefind.search(query);
        const first = await Promise.all(results.slice(0, 5).map((result) => result.data()));
        return first.map(({ url }) => url.slice(1));
      }, question),
    );
    return await Promise.all(asked);
  } finally {
    await page.close();
    await server.close();
  }
}
