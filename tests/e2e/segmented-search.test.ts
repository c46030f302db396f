import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import { indexPages } from '../../src/build/pagefind/page-index.ts';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { temporaryFolder } from '../support/folders.ts';
import { DOCUMENT_COUNT } from './sites/red-head-library.ts';
import { YUNLING } from './sites/site-folders.ts';
import { media, type Medium } from './support/media.ts';
import { once, test } from './support/test.ts';

const PANEL = '[data-segmented]';

/** Kinds of the pages of the fixture library, counted over its files. */
function kindsOfFiles(): Record<string, number> {
  const kinds: Record<string, number> = {};
  const add = (kind: string): void => {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  };
  for (const folder of ['documents', 'articles'])
    for (const file of readdirSync(path.join(YUNLING, folder)))
      add(/^genre: (.+)$/mu.exec(readFileSync(path.join(YUNLING, folder, file), 'utf8'))?.[1] ?? '');
  return { ...kinds, 表格: readdirSync(path.join(YUNLING, 'datasets')).length };
}

/** Waits until 分词检索 has answered, or said that it cannot. */
const answered = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    (selector) => ['done', 'failed'].includes(document.querySelector<HTMLElement>(selector)?.dataset['state'] ?? ''),
    {},
    PANEL,
  );

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.click('details.segmented > summary');
  await answered(page);
}

const countsOf = (page: Page, facet: string): Promise<Record<string, number>> =>
  page.$$eval(`[data-facet="${facet}"] label`, (labels) =>
    Object.fromEntries(
      labels.map((label) => [label.querySelector('input')!.value, Number(label.dataset['count'])] as const),
    ),
  );

/** Ticks a value, or takes its tick away, and waits for the answer. */
async function press(page: Page, value: string): Promise<void> {
  await page.$eval(PANEL, (panel) => delete (panel as HTMLElement).dataset['state']);
  await page.click(`${PANEL} input[value="${value}"]`);
  await answered(page);
}

const said = (page: Page): Promise<string> => page.$eval(PANEL, (panel) => panel.textContent);
const titles = (page: Page): Promise<string[]> =>
  page.$$eval('.segmented-title', (links) => links.map(({ textContent }) => textContent));

describe.each(media('file://', 'http at /'))('on %s', (medium: Medium) => {
  test('two libraries side by side are searched together, and one that is gone is named', async ({
    page,
    complaints,
    yunling,
    redHeads,
  }) => {
    complaints.expected = /moved-away|ERR_FILE_NOT_FOUND|404/u;
    const shelf = path.join(temporaryFolder(), '文库 架');
    cpSync(yunling.folder, path.join(shelf, 'yunling'), { recursive: true });
    cpSync(redHeads.folder, path.join(shelf, 'red-heads'), { recursive: true });
    const server = await serveFolder({ folder: shelf, port: 0 });
    onTestFinished(() => server.close());
    const root = medium === 'file://' ? pathToFileURL(`${shelf}/`).href : server.url;
    complaints.home = root;

    await open(page, `${root}yunling/search.html`);
    expect(await said(page)).toContain('没有连上“搬走的文库”，它的文献没有查。');
    const own = Object.values(kindsOfFiles()).reduce((sum, count) => sum + count, 0);
    expect(await countsOf(page, '文库')).toEqual({ 云岭书香文库: own, 云岭文件: DOCUMENT_COUNT });

    await press(page, '云岭文件');
    expect(await said(page)).toContain(`分词检索：共 ${String(DOCUMENT_COUNT)} 篇。`);
    await press(page, '云岭文件');
    await page.type('#search-words', '防汛');
    await page.waitForFunction(() => document.querySelector('.segmented-title')?.textContent.includes('防汛'));
    const links = await page.$$eval('.segmented-page a', (all) => all.map(({ href }) => href));
    expect(links.every((link) => link.startsWith(`${root}red-heads/documents/`))).toBe(true);
    const place = links.find((link) => link.includes('#s'))!;
    await page.goto(place);
    expect(await page.$(decodeURI(new URL(place).hash))).not.toBeNull();
  });
});

/** A copy of a site whose index has a part for each document. */
async function divided(site: string): Promise<string> {
  const copy = path.join(temporaryFolder(), '分成几份');
  cpSync(site, copy, { recursive: true });
  for (const folder of ['pagefind', 'search/pagefind']) rmSync(path.join(copy, folder), { recursive: true });
  const pagesOf = (folder: string): string[] =>
    readdirSync(path.join(copy, folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${folder}/${name}`)
      .sort();
  const documents = pagesOf('documents').map((page) => path.basename(page, '.html'));
  await indexPages({
    site: copy,
    found: copy,
    parts: documents.map((id) => [{ id, ready: Promise.resolve({ foundSum: '' }) }]),
    rest: Promise.resolve(
      ['articles', 'tables']
        .flatMap(pagesOf)
        .map((page) => ({ path: page, html: readFileSync(path.join(copy, page), 'utf8') })),
    ),
  });
  expect(readFileSync(path.join(copy, 'pagefind/zhangju-parts.json'), 'utf8')).toBe(
    JSON.stringify({ parts: documents.length + 1 }),
  );
  expect(documents.length).toBeGreaterThan(2);
  return copy;
}

once('the parts of a large index are searched as one', async ({ page, complaints, yunling }) => {
  complaints.expected = /red-heads|moved-away|ERR_FILE_NOT_FOUND|404/u;
  const asked = async (root: string): Promise<{ counts: Record<string, number>; answers: string[][] }> => {
    complaints.home = root;
    await open(page, `${root}search.html`);
    const counts = await countsOf(page, '类别');
    const answers: string[][] = [];
    for (const words of ['读书', '借书的规定', '没有这样的词组吧']) {
      await page.$eval(PANEL, (panel) => delete (panel as HTMLElement).dataset['state']);
      await page.$eval('#search-words', (box) => ((box as HTMLInputElement).value = ''));
      await page.type('#search-words', words);
      await answered(page);
      answers.push(await titles(page));
    }
    return { counts, answers };
  };
  const whole = await asked(yunling.root('file://'));
  const parts = await asked(pathToFileURL(`${await divided(yunling.folder)}/`).href);
  expect(parts.counts).toEqual(whole.counts);
  // In a part that has a word nowhere Pagefind takes words that begin alike: there may be more, never less.
  whole.answers.forEach((titlesOfWhole, index) => {
    expect(parts.answers[index]).toEqual(expect.arrayContaining(titlesOfWhole));
  });
  expect(whole.answers.map(({ length }) => length > 0)).toEqual([true, true, true]);
});

describe.each(media('http at /some/sub/path/', 'file://'))('on %s', (medium: Medium) => {
  test('facets count the files, choose among them, and ask nothing outside the site', async ({
    page,
    complaints,
    redHeads,
    yunling,
  }) => {
    complaints.expected = /red-heads|moved-away|ERR_FILE_NOT_FOUND|404/u;
    await page.goto(`${yunling.root(medium)}search.html`);
    expect(await page.$$eval('script', (all) => all.filter(({ src }) => /segmented|pagefind/u.test(src)))).toEqual([]);
    await page.click('details.segmented > summary');
    await answered(page);
    const kinds = kindsOfFiles();
    expect(await countsOf(page, '类别')).toEqual(kinds);
    await press(page, '表格');
    expect((await titles(page)).every((title) => title.startsWith('表'))).toBe(true);
    expect(await titles(page)).toHaveLength(kinds['表格']!);
    // The others of the same filter still tell what they would add.
    expect(await countsOf(page, '类别')).toEqual(kinds);

    complaints.expected = undefined;
    complaints.home = redHeads.root(medium);
    complaints.list.splice(0);
    await open(page, `${redHeads.root(medium)}search.html`);
    expect(await page.$$(`${PANEL} [data-facet="文库"]`)).toEqual([]);
    expect(await said(page)).toContain(`分词检索：共 ${String(DOCUMENT_COUNT)} 篇。`);
  });
});
