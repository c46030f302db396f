import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { readPage } from '../../src/build/checks/read-page.ts';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { temporaryFolder } from '../support/folders.ts';
import { PROJECT } from '../support/project.ts';
import { test } from './support/test.ts';

/** What Pagefind's own browser script answers: addresses of pages and of places in them, in their order. */
const ask = (page: Page, folder: string, queries: readonly string[]): Promise<string[][]> =>
  page.evaluate(`(async () => {
    const { createInstance } = await import(${JSON.stringify(`/${folder}/pagefind/pagefind.js`)});
    const pagefind = createInstance({ basePath: ${JSON.stringify(`/${folder}/pagefind/`)}, baseUrl: '/' });
    const answers = [];
    for (const query of ${JSON.stringify(queries)}) {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.map((result) => result.data()));
      answers.push(pages.flatMap((page) => [page.url, ...page.sub_results.map(({ url, title }) => url + ' ' + title)]));
    }
    return answers;
  })()`) as Promise<string[][]>;

/** A hundred pieces of two to four characters from all over the documents of a built site. */
function piecesOf(site: string): string[] {
  const folder = path.join(site, 'documents');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const blocks = pages.flatMap((name) => readPage(name, readFileSync(path.join(folder, name), 'utf8')).blocks);
  const words = blocks.map(({ text }) => text.replace(/\P{Script=Han}/gu, '')).join('');
  return Array.from({ length: 100 }, (_, index) => {
    const at = Math.floor((words.length / 101) * index);
    return words.slice(at, at + 2 + (index % 3));
  });
}

test('the index of a build answers 100 queries as the one that `pagefind --site` makes', async ({
  page,
  complaints,
  content,
}) => {
  complaints.expected = /favicon|404/u;
  const folder = temporaryFolder();
  const theirs = path.join(folder, 'theirs');
  cpSync(content.folder, theirs, { recursive: true });
  rmSync(path.join(theirs, 'pagefind'), { recursive: true });
  execFileSync(process.execPath, [path.join(PROJECT, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', theirs]);
  mkdirSync(path.join(folder, 'ours'));
  cpSync(path.join(content.folder, 'pagefind'), path.join(folder, 'ours', 'pagefind'), { recursive: true });
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>试</title>',
  );
  const server = await serveFolder({ folder, port: 0 });
  onTestFinished(() => server.close());

  const queries = piecesOf(content.folder);
  await page.goto(`${server.url}index.html`);
  const [own, plain] = [await ask(page, 'ours', queries), await ask(page, 'theirs', queries)];
  expect(own).toEqual(plain);
  expect(own.filter((answer) => answer.length > 0).length).toBeGreaterThan(50);
  expect(own.flat().some((place) => /#s\d\S* \S*第\d+段$/u.test(place))).toBe(true);
});
