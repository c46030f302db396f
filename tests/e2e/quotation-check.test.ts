import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PROJECT } from '../support/shipped.ts';
import { seed } from '../support/seed.ts';
import { browsersAtHand, launchBrowser } from './support/browsers.ts';
import { complaintsOf } from './support/complaints.ts';
import { openMedia, type OpenMedia } from './support/media.ts';
import { LINES } from './support/plain-answers.ts';

interface Fact {
  lines: number[];
  quote: string;
}
const facts = JSON.parse(readFileSync(path.join(PROJECT, 'tests/edition/fixtures/facts.json'), 'utf8')) as Fact[];
/** All quotations but that of the watermark, which was recorded as removed. */
const QUOTATIONS = facts.filter(({ lines: [line] }) => line !== 33).map(({ quote }) => quote);
const LETTERS = [...new Set(LINES.join('').match(/\p{Script=Han}/gu))];
const nowhere = (words: string) => !LINES.some((line) => line.includes(words));

/** Each quotation with one character changed to another, unless that too stands somewhere. */
const CHANGED = QUOTATIONS.map((quote, index) => {
  const units = Array.from(quote);
  const [at, letter] = fc.sample(
    fc.tuple(fc.nat(units.length - 1), fc.constantFrom(...LETTERS)).filter(([place, own]) => units[place] !== own),
    { seed: seed + index, numRuns: 1 },
  )[0]!;
  return { at: units.slice(0, at).join('').length, words: units.with(at, letter).join('') };
}).filter(({ at, words }) => nowhere(words) && !isAsNear(words, at));

/** Whether a place of the source differs from some words in another one character than that at `at`. */
function isAsNear(words: string, at: number): boolean {
  return LINES.some((line) =>
    Array.from({ length: Math.max(0, line.length - words.length + 1) }, (_, from) => from).some((from) => {
      const wrong: number[] = [];
      for (let place = 0; place < words.length && wrong.length < 2; place += 1)
        if (words[place] !== line[from + place]) wrong.push(place);
      return wrong.length === 1 && wrong[0] !== at;
    }),
  );
}

/** Whether one quotation begins about where the other ends: then words are missing, or repeated, in one place. */
function isNear(line: string, one: string, other: string): boolean {
  for (let at = line.indexOf(one); at !== -1; at = line.indexOf(one, at + 1)) {
    const next = line.indexOf(other, Math.max(0, at + one.length - 5));
    if (next !== -1 && next <= at + one.length + 25) return true;
  }
  return false;
}

/** Two quotations set one after the other that do not stand so anywhere. */
const JOINED = fc
  .sample(fc.tuple(fc.constantFrom(...QUOTATIONS), fc.constantFrom(...QUOTATIONS)), { seed, numRuns: 60 })
  .filter(([one, other]) => nowhere(one + other) && !one.includes(other) && !other.includes(one))
  .filter(([one, other]) => !LINES.some((line) => isNear(line, one, other)))
  .map(([one, other]) => one + other);

interface Checked {
  verdict: string;
  at: number[];
  words: string;
}

/** Pastes a text, as a person would, and reads what the page says of each paragraph. */
async function check(page: Page, pasted: string): Promise<Checked[]> {
  await page.$eval(
    '#passage',
    (box, text) => {
      (box as HTMLTextAreaElement).value = text;
    },
    pasted,
  );
  await page.click('.check-go');
  return settled(page);
}

async function settled(page: Page): Promise<Checked[]> {
  await page.waitForFunction(() =>
    ['done', 'failed', 'idle'].includes(document.getElementById('checked')?.dataset['state'] ?? ''),
  );
  return page.$$eval('.checked', (all) =>
    all.map((each) => ({
      verdict: (each as HTMLElement).dataset['verdict'] ?? '',
      at: [...each.querySelectorAll<HTMLElement>('[data-at]')].map(({ dataset }) => Number(dataset['at'])),
      words: each.textContent,
    })),
  );
}

const said = (page: Page): Promise<string> => page.$eval('#check-status', (status) => status.textContent);

describe.each(browsersAtHand())(`%s, ZHANGJU_SEED=${String(seed)}`, (name) => {
  let browser: Browser;
  let media: OpenMedia;
  beforeAll(async () => {
    [browser, media] = await Promise.all([launchBrowser(name), openMedia()]);
  });
  afterAll(async () => {
    await browser.close();
    await media.close();
  });

  describe.each(['http at /some/sub/path/', 'file://'] as const)('%s', (medium) => {
    let page: Page;
    let address: string;
    let complaints: string[];
    beforeEach(async () => {
      address = `${media.root(medium)}check.html`;
      page = await browser.newPage();
      complaints = await complaintsOf(page, media.root(medium));
      await page.goto(address);
    });
    afterEach(async () => {
      expect(complaints).toEqual([]);
      await page.close();
    });

    test(`${String(QUOTATIONS.length)} quotations are word for word`, async () => {
      const checked = await check(page, QUOTATIONS.join('\n\n'));
      expect(checked).toHaveLength(QUOTATIONS.length);
      expect(checked.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    });

    test(`${String(CHANGED.length)} with one character changed are not, and the place is told`, async () => {
      expect(CHANGED.length).toBeGreaterThan(200);
      const checked = await check(page, CHANGED.map(({ words }) => words).join('\n\n'));
      expect(checked).toHaveLength(CHANGED.length);
      let from = 0;
      const wrong = CHANGED.filter(({ at, words }, index) => {
        const { verdict, at: told } = checked[index]!;
        const right = verdict === 'different' && JSON.stringify(told) === JSON.stringify([from + at]);
        from += words.length + 2;
        return !right;
      });
      expect(wrong).toEqual([]);
    });

    test(`${String(JOINED.length)} put together from two places are called so`, async () => {
      const checked = await check(page, JOINED.join('\n\n'));
      expect(checked.filter(({ verdict }) => verdict !== 'joined')).toEqual([]);
      expect(checked).toHaveLength(JOINED.length);
      expect(JOINED.length).toBeGreaterThan(40);
    });
  });

  describe('the page', () => {
    let page: Page;
    beforeEach(async () => {
      page = await browser.newPage();
      await page.goto(`${media.root('file://')}check.html`);
    });
    afterEach(() => page.close());

    test('by keyboard; the address carries the passage; emptied, nothing is left', async () => {
      await page.focus('#passage');
      await page.keyboard.type('建设和谐玄武');
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      expect((await settled(page)).map(({ verdict }) => verdict)).toEqual(['same']);
      expect(await said(page)).toBe('一致。');
      await page.reload();
      expect((await settled(page)).map(({ verdict }) => verdict)).toEqual(['same']);
      await page.click('.check-clear');
      await page.waitForFunction(() => document.getElementById('checked')?.dataset['state'] === 'idle');
      expect(await page.$$('.checked')).toEqual([]);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('passage');
    });

    test('the place leads to the words, marked; the difference to the editors’ note', async () => {
      const [checked] = await check(page, '要求党的国会议员在四年任期内');
      expect(checked?.words).toContain('原文这里有校勘');
      await Promise.all([page.waitForNavigation(), page.click('.checked-place')]);
      await page.waitForSelector('.hits-bar [role=status]');
      const marked = await page.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent).join(''));
      expect(marked).toBe('要求党的国家议员在四年任期内');
    });

    test('several paragraphs are summed up', async () => {
      await check(page, '建设和谐玄武。\n今天天气很好，去公园散步。\n\n建设和谐宣武');
      expect(await said(page)).toMatch(/^共 3 段：/u);
      expect(await page.$$eval('.verdict span', (all) => all.map(({ textContent }) => textContent))).toEqual([
        '第 1 段',
        '第 2 段',
        '第 3 段',
      ]);
    });

    test('words of the reader are text, whatever they hold', async () => {
      for (const words of ['<img src=x onerror=alert(1)>社区', '[.*+?社区党建', '社区\ud800党建', '甲'.repeat(3000)]) {
        const [checked] = await check(page, words);
        expect(['different', 'absent']).toContain(checked?.verdict);
        expect(await page.$$('#checked img')).toEqual([]);
      }
      expect(await check(page, '，。')).toEqual([]);
      expect(await said(page)).toBe('没有可以核对的字，只有标点。');
      expect(await check(page, '甲'.repeat(100_000))).toEqual([]);
      expect(await said(page)).toContain('一次最多核对');
    });

    test('a long passage that a search does not find leads here', async () => {
      await page.goto(`${media.root('file://')}search.html?q=${encodeURIComponent('着力建设立足社区服务人民')}`);
      await Promise.all([
        page.waitForNavigation(),
        page.waitForSelector('a[href^="check.html"]').then((link) => link?.click()),
      ]);
      expect((await settled(page)).map(({ verdict }) => verdict)).toEqual(['different']);
    });
  });

  test.each([
    ['pairs-', '同', ['same']],
    ['text-', '名', ['absent']],
  ])('without %s there is still an answer, or its absence is named', async (part, what, verdicts) => {
    const copy = `${media.folder} ${name} ${what}`;
    cpSync(media.folder, copy, { recursive: true });
    for (const file of readdirSync(path.join(copy, 'search')).filter((each) => each.includes(part)))
      rmSync(path.join(copy, 'search', file));
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(`${copy}/`).href}check.html`);
    const checked = await check(page, '建设和谐玄武的总体要求');
    expect(checked.map(({ verdict }) => verdict)).toEqual(verdicts);
    if (part === 'text-') {
      expect(await said(page)).toBe('没有查全。');
      expect(checked[0]?.words).toContain('不在或已损坏');
      expect(checked[0]?.words).not.toContain('原文未出现');
    }
    await page.close();
  });
});
