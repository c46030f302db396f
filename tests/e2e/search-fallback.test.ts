import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { temporaryFolder } from '../support/folders.ts';
import { browserName } from './support/browsers.ts';
import { deep } from '../support/deep.ts';
import { withoutWebAssembly } from './support/on-new-documents.ts';
import { totalOf, yunlingAnswers } from './support/plain-answers.ts';
import { resultsAddress, settled, shownOn, type Shown } from './support/search-page.ts';
import { once, test } from './support/test.ts';

const WORDS = '读书小组';
const EXPECTED = yunlingAnswers().answer(WORDS);

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
  ['without the words of the document', 'text-yuelan', remove, expectUnlisted],
  ['with altered words of the document', 'text-yuelan', alter, expectUnlisted],
  ['without the list of documents', 'manifest', remove, expectFailure],
  ['without the engine', 'engine', remove, expectFailure],
  ['with a truncated engine', 'engine', truncate, expectFailure],
];

async function ask(page: Page, root: string): Promise<Shown> {
  await page.goto(resultsAddress(root, WORDS));
  await settled(page, WORDS);
  return shownOn(page);
}

test('control: the whole site answers by its index', async ({ page, yunling }) => {
  const { engine, answer } = await ask(page, yunling.root('file://'));
  expect({ engine, answer }).toEqual({ engine: 'index', answer: EXPECTED });
  expect(answer.length).toBeGreaterThan(1);
});

// How a browser hears of a missing file hangs on it; what the page makes of that does not.
const IN_FIREFOX = [0, 3, 7];
const TRIED = CASES.filter((_, index) => deep || browserName === 'chromium' || IN_FIREFOX.includes(index));

describe('a copy that is not whole', () => {
  test.for(TRIED)('%s', async (broken, { page, complaints, yunling }) => {
    const [, part, harm, expected] = broken;
    // That a file is missing or broken is heard, and nothing else.
    complaints.expected = new RegExp(`${part}|SyntaxError|404|ERR_FILE_NOT_FOUND`, 'u');
    const copy = path.join(temporaryFolder(), '副本');
    cpSync(yunling.folder, copy, { recursive: true });
    const files = readdirSync(path.join(copy, 'search')).filter((file) => file.includes(part));
    expect(files).toHaveLength(1);
    harm(path.join(copy, 'search', files[0] ?? ''));
    // What one browser sees on file://, the other sees on http.
    const onDisk = (CASES.indexOf(broken) % 2 === 0) === (browserName === 'chromium');
    if (deep || onDisk) expected(await ask(page, pathToFileURL(`${copy}/`).href));
    if (deep || !onDisk) {
      const server = await serveFolder({ folder: copy, port: 0 });
      expected(await ask(page, server.url));
      await server.close();
    }
  });
});

once('without WebAssembly in the browser the index answers all the same', async ({ page, yunling }) => {
  await withoutWebAssembly(page);
  const { engine, answer } = await ask(page, yunling.root('file://'));
  expect(await page.evaluate(() => 'WebAssembly' in globalThis)).toBe(false);
  expect({ engine, answer }).toEqual({ engine: 'index', answer: EXPECTED });
});
