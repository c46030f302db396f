import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/serve/serve-folder.ts';
import { browsersAtHand, launchBrowser } from './support/browsers.ts';
import { openMedia, type OpenMedia } from './support/media.ts';
import { plainAnswer, totalOf } from './support/plain-answers.ts';
import { resultsAddress, settled, shownOn, type Shown } from './support/search-page.ts';

const WORDS = '社区党员代表大会';
const EXPECTED = plainAnswer(WORDS);

/** What may be wrong with a copy: which file of `search/`, and what happens to it. */
const remove = (file: string): void => rmSync(file);
/** One character of the data differs, as after a bad copy; the file still runs. */
const alter = (file: string): void => {
  const script = readFileSync(file, 'utf8');
  const at = Math.floor(script.length / 2);
  writeFileSync(file, script.slice(0, at) + (script[at] === 'A' ? 'B' : 'A') + script.slice(at + 1));
};
/** The copy ended half way. */
const truncate = (file: string): void => {
  const script = readFileSync(file, 'utf8');
  writeFileSync(file, script.slice(0, script.length / 2));
};

/** All is found, and the page says that it read everything. */
const expectScan = ({ state, total, answer, engine, words }: Shown): void => {
  expect({ state, engine, total, answer }).toEqual({
    state: 'done',
    engine: 'scan',
    total: totalOf(EXPECTED),
    answer: EXPECTED,
  });
  expect(words).toContain('索引没有读到，已改为逐字通读全文来查');
};
/** The page says what is missing and what to do; it claims nothing about the text. */
const expectFailure = ({ state, words, answer }: Shown): void => {
  expect({ state, answer }).toEqual({ state: 'failed', answer: [] });
  expect(words).toMatch(/没有查成：.*重新拷贝整个站点文件夹/u);
  expect(words).not.toContain('原文未出现');
};
/** The text that is missing is named; nothing is called absent. */
const expectIncomplete = ({ state, words }: Shown): void => {
  expect(state).toBe('done');
  expect(words).toContain('没有查全');
  expect(words).toContain('有 1 篇没有查到');
  expect(words).toContain('重新拷贝整个站点文件夹');
  expect(words).not.toContain('原文未出现');
};

const CASES: [what: string, part: string, harm: (file: string) => void, expected: (shown: Shown) => void][] = [
  ['without a piece of the index', 'pf_index', remove, expectScan],
  ['with an altered piece of the index', 'pf_index', alter, expectScan],
  ['with a truncated piece of the index', 'pf_index', truncate, expectScan],
  ['without Pagefind’s WebAssembly file', 'index-wasm', remove, expectScan],
  ['without the words of the document', 'text-', remove, expectIncomplete],
  ['with altered words of the document', 'text-', alter, expectIncomplete],
  ['without the list of documents', 'manifest', remove, expectFailure],
  ['without the engine', 'engine', remove, expectFailure],
  ['with a truncated engine', 'engine', truncate, expectFailure],
];

describe.each(browsersAtHand())('%s', (name) => {
  let browser: Browser;
  let media: OpenMedia;
  beforeAll(async () => {
    [browser, media] = await Promise.all([launchBrowser(name), openMedia()]);
  });
  afterAll(async () => {
    await browser.close();
    await media.close();
  });

  const ask = async (root: string, page?: Page): Promise<Shown> => {
    const at = page ?? (await browser.newPage());
    await at.goto(resultsAddress(root, WORDS));
    await settled(at, WORDS);
    const shown = await shownOn(at);
    await at.close();
    return shown;
  };

  test('control: the whole site answers by its index', async () => {
    const { engine, answer } = await ask(media.root('file://'));
    expect({ engine, answer }).toEqual({ engine: 'index', answer: EXPECTED });
    expect(answer.length).toBeGreaterThan(1);
  });

  test.each(CASES)('%s, on file:// and http', async (what, part, harm, expected) => {
    const copy = `${media.folder} ${what}`;
    cpSync(media.folder, copy, { recursive: true });
    const files = readdirSync(path.join(copy, 'search')).filter((file) => file.includes(part));
    expect(files).toHaveLength(1);
    harm(path.join(copy, 'search', files[0] ?? ''));
    expected(await ask(pathToFileURL(`${copy}/`).href));
    const server = await serveFolder({ folder: copy, port: 0 });
    expected(await ask(server.url));
    await server.close();
  });

  test('without WebAssembly in the browser', async () => {
    if (name === 'firefox') {
      const without = await launchBrowser(name, { 'javascript.options.wasm': false });
      const page = await without.newPage();
      expectScan(await ask(media.root('file://'), page));
      await without.close();
    } else {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
      expectScan(await ask(media.root('file://'), page));
    }
  });

  test('with WebAssembly that refuses to compile, as in browsers that are too old', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      Object.assign(WebAssembly, { instantiate: () => Promise.reject(new Error('refused')) });
    });
    expectScan(await ask(media.root('http at /'), page));
  });
});
