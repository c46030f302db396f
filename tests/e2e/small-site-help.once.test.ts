import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { library } from '../search/site/src/library.ts';
import { onNewDocuments } from './support/on-new-documents.ts';
import { test } from './support/test.ts';
import { plainCount } from '../search/support/plain-search.ts';

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

const box = '.search-form [name=q]';
const onFile = () => pathToFileURL(`${folder}/`).href;
const onHttp = () => http;
const data = () => page.$eval('#results', (root) => ({ ...(root as HTMLElement).dataset }));
const texts = (selector: string) => page.$$eval(selector, (all) => all.map((each) => each.textContent));
const settled = (query: string) =>
  page.waitForFunction(
    (asked) =>
      document.getElementById('results')!.dataset['state'] === 'done' &&
      new URLSearchParams(location.search).get('q') === asked,
    {},
    query,
  );
const open = async (base: string, query: string) => {
  await page.goto(`${base}search.html?q=${encodeURIComponent(query)}`);
  await settled(query);
};
const focused = () =>
  page.evaluate(() => document.activeElement?.closest('[data-address], form')?.getAttribute('data-address'));
const offered = '.suggest:not([hidden]) [role=option]';

describe('other forms', () => {
  it('count when nothing stands as typed, each form named, and lead to marked words', async () => {
    await open(onFile(), '燈塔');
    const count = plainCount(library, '灯塔');
    expect(await data()).toMatchObject({ total: String(count), variants: String(count) });
    expect(await texts('.found-form')).toEqual([`另有写法：燈塔 → 灯塔，${String(count)} 处`]);
    await Promise.all([page.waitForNavigation(), page.click('[data-address="dengta#s0-p1"] .hit-acts a')]);
    await page.waitForSelector('.hits-bar [role=status]');
    expect((await texts('mark[data-hit]')).join('')).toContain('灯塔');
    expect(heard).toEqual([]);
  });

  it('several words: each nearness has its own heading', async () => {
    await open(onFile(), '天黑 多点');
    expect(await data()).toMatchObject({ total: '2', section: '2', whole: '1' });
    expect(await texts('.found-apart')).toEqual(['同一篇里另有 1 处，未计入上面的数目']);
    expect((await texts('.notice')).join('')).toContain('在同一节里');
  });

  it('other words for the same thing are offered, not mixed in', async () => {
    await open(onFile(), '油不够');
    expect(await data()).toMatchObject({ total: '1' });
    expect(await texts('.same-words')).toEqual(['也可查：油量 1 处']);
  });

  it('what stands only beside an excluded word is not called absent', async () => {
    await open(onFile(), '油量 -升');
    expect(await texts('.nothing-word')).toEqual(['没有这样的段落']);
    expect((await texts('.nothing')).join('')).toContain('没有含有“油量”而不含“升”的段落');
  });

  it('what is nowhere has its nearest words, with counts', async () => {
    await open(onFile(), '擦灯仙擦');
    expect(await texts('.nothing-word')).toEqual(['原文未出现']);
    const near = await texts('.nothing-part');
    expect(near).toContain('“擦灯先擦” 1 处');
  });
});

describe.each([
  ['file://', onFile],
  ['http', onHttp],
])('suggestions on %s', (_, base) => {
  it('come by reading, and are taken by the keyboard', async () => {
    await page.goto(`${base()}search.html`);
    await page.type(box, 'dengta');
    await page.waitForSelector(offered);
    expect(await page.$eval(box, (each) => each.getAttribute('aria-expanded'))).toBe('true');
    expect((await texts(`${offered} span`))[0]).toBe('灯塔');
    await page.keyboard.press('ArrowDown');
    const active = await page.$eval(box, (each) => each.getAttribute('aria-activedescendant'));
    expect(await page.$eval(`#${active!}`, (each) => each.getAttribute('aria-selected'))).toBe('true');
    await page.keyboard.press('Enter');
    await settled('灯塔');
    expect(await data()).toMatchObject({ total: String(plainCount(library, '灯塔')) });
    expect(await page.$(offered)).toBeNull();
    expect(heard).toEqual([]);
  });

  it('come in the header, where the engine is loaded at the first key only', async () => {
    await page.goto(`${base()}documents/haitu.html`);
    expect(await page.$('script[src$="engine.js"]')).toBeNull();
    await page.type('header [name=q]', 'htsm');
    await page.waitForSelector(`header ${offered}`);
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('海图');
  });
});

describe('the keyboard', () => {
  it('Esc closes the offers first and empties the box after that', async () => {
    await page.goto(`${onFile()}search.html`);
    await page.type(box, '灯');
    await page.waitForSelector(offered);
    await page.keyboard.press('Escape');
    expect(await page.$(offered)).toBeNull();
    expect(await page.$eval(box, (each) => (each as HTMLInputElement).value)).toBe('灯');
    await page.keyboard.press('Escape');
    expect(await page.$eval(box, (each) => (each as HTMLInputElement).value)).toBe('');
  });

  it('down and up go from the box through the results and back, Esc goes to the box', async () => {
    await open(onFile(), '擦灯');
    await page.focus(box);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('dengta#s2');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('dengta#s2-p1');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('dengta#s2-p1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.$eval(box, (each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.$eval(box, (each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(decodeURIComponent(page.url())).toMatch(/dengta\.html\?hl=擦灯#s2$/);
  });

  it('nothing is offered while an input method is composing', async () => {
    await page.goto(`${onFile()}search.html`);
    const client = await page.createCDPSession();
    await page.type(box, '灯');
    await page.waitForSelector(offered);
    await page.keyboard.press('Backspace');
    await client.send('Input.imeSetComposition', { text: 'deng', selectionStart: 4, selectionEnd: 4 });
    await page.waitForFunction((selector) => !document.querySelector(selector), {}, offered);
    await client.send('Input.insertText', { text: '灯' });
    await page.waitForSelector(offered);
  });
});

describe('the strip over a document', () => {
  it('has a mark where hits stand and says in words how they are spread', async () => {
    await open(onFile(), '听见钟声');
    const label = await page.$eval('.strip', (each) => each.getAttribute('aria-label'));
    const counts = [...label!.matchAll(/(\d+) 处/g)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(4);
    expect(counts.reduce((sum, count) => sum + count)).toBe(230);
    expect((await page.$$('.strip span')).length).toBeGreaterThan(50);
  });
});

describe('what was searched before', () => {
  const kept = () => page.evaluate(() => localStorage.getItem('zhangju:searches'));

  it('is offered under the empty box, can be cleared and switched off', async () => {
    await open(onHttp(), '擦灯');
    await open(onHttp(), '油量');
    expect(JSON.parse((await kept())!)).toEqual(['油量', '擦灯']);
    await page.goto(`${onHttp()}search.html`);
    await page.focus(box);
    await page.waitForSelector(offered);
    expect(await texts(`${offered} span`)).toEqual(['油量', '擦灯']);
    await page.waitForSelector('.search-history a');
    expect(await texts('.search-history a')).toEqual(['油量', '擦灯']);
    await page.click('h1');
    await page.click('[data-history=clear]');
    expect(await kept()).toBeNull();
    await page.click('[data-history=off]');
    await open(onHttp(), '灯塔');
    expect(await kept()).toBeNull();
  });

  it('search works where storage is forbidden', async () => {
    await onNewDocuments(page, () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await open(onFile(), '灯塔');
    expect(await data()).toMatchObject({ total: String(plainCount(library, '灯塔')) });
    await page.focus(box);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.search-memory');
    expect(heard).toEqual([]);
  });
});

describe('odd queries in the page', () => {
  it.each([
    ['100,000 characters', '灯'.repeat(100_000)],
    ['100,000 characters with spaces', '灯 塔 '.repeat(25_000)],
    ['lone surrogates', '\ud842 \udfb7灯'],
    ['a regular expression', '(.*)+$ [灯'],
    ['markup', '"><img src=x onerror=alert(1)> <b>'],
  ])('%s: an answer in words, nothing injected', async (_, query) => {
    await page.goto(`${onFile()}search.html`);
    await page.focus(box);
    await page.$eval(
      box,
      (each, value) => {
        (each as HTMLInputElement).value = value;
        (each as HTMLInputElement).form!.requestSubmit();
      },
      query,
    );
    await page.waitForFunction(() => document.getElementById('results')!.dataset['state'] === 'done');
    expect(await data()).toMatchObject({ total: '0' });
    expect(await page.$('#results img, #results b img')).toBeNull();
    expect(await texts('.nothing-word')).toEqual(['原文未出现']);
    expect(heard).toEqual([]);
  });
});
