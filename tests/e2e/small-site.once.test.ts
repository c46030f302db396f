import { readdirSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import { withoutPauses, withoutWebAssembly } from './support/on-new-documents.ts';
import { test } from './support/test.ts';
import { plainCount } from '../search/support/plain-search.ts';
import { library } from '../search/site/src/library.ts';

const it = test;

let folder: string;
let http: string;
let page: Page;
let heard: string[];

test.beforeEach(({ page: clean, complaints, searchSite }) => {
  page = clean;
  heard = complaints.list;
  folder = searchSite.folder;
  http = searchSite.root('http at /');
});

const onFile = (at = folder) => pathToFileURL(`${at}/`).href;
const onHttp = () => http;
const open = async (base: string, query: string) => {
  await page.goto(`${base}search.html?q=${encodeURIComponent(query)}`);
  await settled(query.trim());
};
/** Asks the page that is open for other words. */
const ask = async (query: string) => {
  await page.$eval('.search-form [name=q]', (box, words) => ((box as HTMLInputElement).value = words), query);
  await page.$eval('.search-form', (form) => (form as HTMLFormElement).requestSubmit());
  await settled(query);
};
const settled = (query: string) =>
  page.waitForFunction(
    (asked) =>
      ['done', 'failed'].includes(document.getElementById('results')!.dataset['state']!) &&
      new URLSearchParams(location.search).get('q') === asked,
    {},
    query,
  );
const data = () => page.$eval('#results', (root) => ({ ...(root as HTMLElement).dataset }));
const text = (selector: string) => page.$eval(selector, (element) => element.textContent);
const texts = (selector: string) => page.$$eval(selector, (all) => all.map((element) => element.textContent));

describe.each([
  ['file://', onFile],
  ['http', onHttp],
])('the results page on %s', (_, base) => {
  it('counts as plain search does', async () => {
    await open(base(), '灯塔');
    for (const query of ['灯塔', '软、硬件', '灯', '３０', '100-150', '钟声', '！！']) {
      await ask(query);
      const { total, state } = await data();
      expect([query, state, Number(total)]).toEqual([query, 'done', plainCount(library, query)]);
    }
    expect(heard).toEqual([]);
  });

  it('goes from a result to its block, where the words are marked', async () => {
    await open(base(), '擦灯');
    expect(
      await page.$$eval('[data-address]', (all) => all.map((each) => (each as HTMLElement).dataset['address'])),
    ).toEqual(['dengta#s2', 'dengta#s2-p1']);
    await Promise.all([page.waitForNavigation(), page.click('[data-address="dengta#s2-p1"] .hit-acts a')]);
    await page.waitForSelector('.hits-bar [role=status]');
    expect(decodeURIComponent(page.url())).toMatch(/documents\/dengta\.html\?hl=擦灯#s2-p1$/);
    expect((await texts('mark[data-hit]')).join('')).toBe('擦灯擦灯');
    expect(await text('.hits-bar [role=status]')).toBe('第 2 处，共 2 处');
    expect(heard).toEqual([]);
  });
});

describe('what the page says', () => {
  it('words across punctuation count when there are no others, and say so', async () => {
    await open(onFile(), '软硬件');
    expect(await data()).toMatchObject({ total: '1', across: '1', documents: '1' });
    expect(await text('#results')).toContain('隔着标点');
    expect(await texts('.hit mark')).toEqual(['软、硬件']);
  });

  it('words across punctuation stand apart when there are others, and count when asked', async () => {
    const exact = plainCount(library, '钟声');
    await open(onFile(), '钟声');
    expect(await data()).toMatchObject({ total: String(exact), across: '1' });
    expect(await text('.found-apart')).toContain('另有 1 处');
    await page.click('[name=across]');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('across') === '1');
    await page.waitForSelector(`#results[data-total="${String(exact + 1)}"]`);
    expect(await page.$('.found-apart')).toBeNull();
    await page.reload();
    await page.waitForSelector(`#results[data-total="${String(exact + 1)}"][data-across="1"]`);
  });

  it('an occurrence over a seam shows both blocks', async () => {
    await open(onFile(), '灯。擦灯先');
    expect(await texts('.hit mark')).toEqual(['灯。', '擦灯先']);
  });

  it('what is nowhere is 原文未出现, with the parts that do occur and how often', async () => {
    await open(onFile(), '灯塔看海图');
    expect(await data()).toMatchObject({ total: '0', documents: '0' });
    expect(await text('.nothing-word')).toBe('原文未出现');
    const counts = ['灯塔', '海图'].map((part) => `“${part}” ${String(plainCount(library, part))} 处`);
    expect((await texts('.nothing-part')).map((part) => part.trim())).toEqual(counts);
  });

  it('a spoken code leads to its block', async () => {
    await open(onFile(), '灯塔１－１');
    expect(await texts('.code-place a')).toEqual(['到 灯塔 第1节第1段']);
    await open(onFile(), '1-1');
    expect(await texts('.code-place a')).toContain('到 海图 第1节第1段');
  });

  it('shows 200 blocks first, counts all, and shows the rest when asked', async () => {
    await open(onFile(), '听见钟声');
    expect(await data()).toMatchObject({ total: '230' });
    expect(await page.$$('[data-address]')).toHaveLength(200);
    await page.click('.more');
    expect(await page.$$('[data-address]')).toHaveLength(230);
    expect(await page.$('.more')).toBeNull();
  });

  it('markup in a query stays words', async () => {
    await open(onFile(), '<img/src=x/onerror=alert(1)>');
    expect(await page.$('#results img')).toBeNull();
    expect(await text('#results')).toContain('<img/src=x/onerror=alert(1)>');
    expect(heard).toEqual([]);
  });
});

describe('typing', () => {
  it('searches what is typed, keeps it in the address, and Esc empties the box', async () => {
    await page.goto(`${onFile()}search.html`);
    expect(await page.$('script[src$="engine.js"]')).toBeNull();
    await page.type('.search-form [name=q]', '油量');
    await settled('油量');
    expect(await data()).toMatchObject({ total: '1' });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.getElementById('results')!.dataset['state'] === 'idle');
    expect(page.url()).toBe(`${onFile()}search.html`);
  });

  it('nothing is searched while an input method is composing', async () => {
    await withoutPauses(page);
    await open(onFile(), '灯塔');
    const client = await page.createCDPSession();
    await page.focus('.search-form [name=q]');
    await page.$eval('.search-form [name=q]', (box) => (box as HTMLInputElement).select());
    await client.send('Input.imeSetComposition', { text: 'zhong', selectionStart: 5, selectionEnd: 5 });
    expect(await page.$eval('.search-form [name=q]', (box) => (box as HTMLInputElement).value)).toBe('zhong');
    await page.$eval('.search-form', (form) => (form as HTMLFormElement).requestSubmit());
    await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
    expect(await data()).toMatchObject({ total: String(plainCount(library, '灯塔')), state: 'done' });
    await client.send('Input.insertText', { text: '钟声' });
    await settled('钟声');
    expect(await data()).toMatchObject({ total: String(plainCount(library, '钟声')) });
  });

  it('/ goes to the box of any page, and Enter to the results', async () => {
    await page.goto(`${onFile()}documents/haitu.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('灯塔');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await settled('灯塔');
    expect(page.url()).toContain('/search.html?q=');
    expect(await data()).toMatchObject({ total: String(plainCount(library, '灯塔')) });
  });
});

describe('marks on arrival', () => {
  it('cross elements and a seam, skip apparatus, overlap, and go away without a trace', async () => {
    const address = `${onFile()}documents/dengta.html`;
    await page.goto(`${address}?hl=${encodeURIComponent('灯。擦灯')}#s2`);
    await page.waitForSelector('.hits-bar [role=status]');
    expect((await texts('mark[data-hit]')).join('')).toBe('灯。擦灯');
    await page.goto(`${address}?hl=${encodeURIComponent('哈哈')}`);
    await page.waitForSelector('.hits-bar [role=status]');
    expect(await text('.hits-bar [role=status]')).toBe('第 1 处，共 3 处');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await text('.hits-bar [role=status]')).toBe('第 3 处，共 3 处');
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    expect(await text('.hits-bar [role=status]')).toBe('第 3 处，共 3 处');
    await page.keyboard.press('Escape');
    const cleared = await page.$eval('article', (article) => article.innerHTML);
    await page.goto(address);
    expect(await page.$eval('article', (article) => article.innerHTML)).toBe(cleared);
  });
});

describe('a copy of the site that is not whole', () => {
  test.beforeEach(({ complaints }) => {
    complaints.expected = /search\/|ERR_FILE_NOT_FOUND|SyntaxError/u;
  });
  const spoil = async (change: (copy: string) => Promise<void>) => {
    const copy = `${folder} 坏`;
    await rm(copy, { recursive: true, force: true });
    await cp(folder, copy, { recursive: true });
    await change(copy);
    return onFile(copy);
  };
  const named = (copy: string, part: string) =>
    join(
      copy,
      'search',
      readdirSync(join(copy, 'search')).find((name) => name.includes(part))!,
    );

  it('without a piece of the index: all is found by reading, and the page says so', async () => {
    await open(await spoil((copy) => rm(named(copy, 'pairs-'))), '灯塔');
    expect(await data()).toMatchObject({ total: String(plainCount(library, '灯塔')), engine: 'scan', state: 'done' });
    expect(await text('#results')).toContain('索引没有读到');
  });

  it('without WebAssembly: the index answers all the same', async () => {
    await withoutWebAssembly(page);
    await open(onFile(), '灯塔');
    expect(await data()).toMatchObject({ total: String(plainCount(library, '灯塔')), engine: 'index', state: 'done' });
  });

  it('without a text: its places are counted, and the document and its file are named', async () => {
    await open(await spoil((copy) => rm(named(copy, 'text-dengta'))), '油量');
    expect(await data()).toMatchObject({ total: '1', state: 'done' });
    expect(await text('.notice-fault')).toMatch(/《灯塔守则》里有 1 处，没有列出来：文件 search\/text-dengta-/);
  });

  it('without a text and the index: nothing is called absent', async () => {
    const both = async (copy: string) => {
      await rm(named(copy, 'text-dengta'));
      await rm(named(copy, 'pairs-'));
    };
    await open(await spoil(both), '油量');
    expect(await text('.notice-fault')).toContain('《灯塔守则》');
    expect(await text('.nothing-word')).toBe('没有查全');
  });

  it.each(['manifest', 'engine'])('without %s: a failure in words, not an empty list', async (name) => {
    await open(await spoil((copy) => rm(named(copy, name))), '灯塔');
    expect(await data()).toMatchObject({ state: 'failed' });
    expect(await text('#search-status')).toContain(`search/${name}.js`);
  });

  it('with a damaged engine: the same', async () => {
    const cut = async (copy: string) => {
      const engine = named(copy, 'engine');
      await writeFile(engine, (await readFile(engine, 'utf8')).slice(0, 5000));
    };
    await open(await spoil(cut), '灯塔');
    expect(await data()).toMatchObject({ state: 'failed' });
  });

  it('without scripts: the page says how to look things up', async () => {
    await page.setJavaScriptEnabled(false);
    onTestFinished(() => page.setJavaScriptEnabled(true));
    await page.goto(`${onFile()}search.html`);
    expect(await text('main')).toContain('Ctrl+F');
  });
});
