import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
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
/** The text that is missing is named, with what the index counts in it; nothing is called absent. */
const expectUnlisted = ({ state, total, words }: Shown): void => {
  expect(state).toBe('done');
  expect(total).toBe(totalOf(EXPECTED));
  expect(words).toMatch(new RegExp(`里有 ${String(totalOf(EXPECTED))} 处，没有列出来：文件 search/text-`, 'u'));
  expect(words).toContain('重新拷贝整个站点文件夹');
  expect(words).not.toContain('原文未出现');
};

const CASES: [what: string, part: string, harm: (file: string) => void, expected: (shown: Shown) => void][] = [
  ['without a piece of the index', 'pairs-0', remove, expectScan],
  ['with an altered piece of the index', 'pairs-0', alter, expectScan],
  ['with a truncated piece of the index', 'pairs-0', truncate, expectScan],
  ['without the words of the document', 'text-', remove, expectUnlisted],
  ['with altered words of the document', 'text-', alter, expectUnlisted],
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

  test('without WebAssembly in the browser the index answers all the same', async () => {
    const own = name === 'firefox' ? await launchBrowser(name, { 'javascript.options.wasm': false }) : browser;
    const page = await own.newPage();
    if (own === browser) await page.evaluateOnNewDocument(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    const { engine, answer } = await ask(media.root('file://'), page);
    expect({ engine, answer }).toEqual({ engine: 'index', answer: EXPECTED });
    if (own !== browser) await own.close();
  });
});
