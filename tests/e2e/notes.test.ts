import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { toNotesFile } from '../../src/notes/notes-file.ts';
import { sampleNote } from '../notes/support/sample-notes.ts';
import { payloads } from './sites/hostile-library.ts';
import { pasted } from './support/clipboard.ts';
import { media } from './support/media.ts';
import { once, test } from './support/test.ts';
import { violationsWhereQuick } from './support/violations.ts';

const press = (page: Page, selector: string, name: string): Promise<void> =>
  page.$$eval(
    selector,
    (buttons, words) => {
      const button = buttons.find(({ textContent }) => textContent === words) as HTMLElement | undefined;
      if (!button) throw new Error(`no button ${words}`);
      button.click();
    },
    name,
  );

const select = (page: Page, id: string, from: number, to: number): Promise<string> =>
  page.$eval(
    `#${id}`,
    (block, [start, end]) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const node = walker.nextNode() as Text;
      getSelection()?.setBaseAndExtent(node, start, node, Math.min(end, node.length));
      return String(getSelection());
    },
    [from, to] as const,
  );

const saidIn = (page: Page, selector: string, words: string): Promise<unknown> =>
  page.waitForFunction((place, said) => document.querySelector(place)?.textContent.includes(said), {}, selector, words);

/** How many words are drawn as marks, by highlights or by boxes. */
const drawn = (page: Page, style: string): Promise<number> =>
  page.evaluate(
    (name) =>
      CSS.highlights.get(`note-${name}`)?.size ?? document.querySelectorAll(`.note-layer > .note-${name}`).length,
    style,
  );

/** Gives the page of notes a file. */
async function giveFile(page: Page, name: string, text: string): Promise<void> {
  await page.$eval(
    '#notes-file',
    (field, [file, words]) => {
      const data = new DataTransfer();
      data.items.add(new File([words], file));
      (field as HTMLInputElement).files = data.files;
      field.dispatchEvent(new Event('change'));
    },
    [name, text] as const,
  );
}

test.for(media('file://', 'http at /'))(
  '%s: marked, written, kept, found again, listed',
  async (medium, { page, yunling }) => {
    const root = yunling.root(medium);
    await page.goto(`${root}documents/yuelan.html`);
    await page.waitForSelector('button.points');
    const source = await page.$eval('article', (article) => article.innerText);

    // By the bar: words marked, in another colour.
    const words = await select(page, 's1-p5', 0, 6);
    await page.waitForSelector('.selection-bar:not([hidden])');
    await press(page, '.selection-bar button', '划线');
    await page.waitForSelector('.note-bar');
    await press(page, '.note-bar button', '绿·虚线');
    await page.waitForFunction(
      () => document.querySelector('.note-bar .note-green')?.getAttribute('aria-pressed') === 'true',
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.note-bar'));
    // By keys: a note and a bookmark for the paragraph at hand.
    await page.focus('a.no[href="#s1-p6"]');
    await page.keyboard.press('m');
    await page.waitForSelector('dialog.note-panel');
    await page.type('#note-text', '这一段<b>要讲</b>');
    expect(await violationsWhereQuick(page)).toEqual([]);
    await press(page, '.note-panel button', '存下');
    await page.waitForFunction(() => !document.querySelector('dialog.note-panel'));
    await page.focus('a.no[href="#s1-p6"]');
    await page.keyboard.press('b');
    await page.waitForFunction(() => document.querySelector('.note-signs button')?.textContent === '签记');
    expect(await drawn(page, 'green')).toBeGreaterThan(0);

    // Copying gives the source's words; so does the text of the blocks.
    await select(page, 's1-p5', 0, 6);
    await page.keyboard.down('Control');
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.keyboard.up('Control');
    expect(await pasted(page)).toBe(words);
    const without = await page.$eval('article', (article) => {
      for (const sign of article.querySelectorAll('.note-signs')) sign.remove();
      return article.innerText;
    });
    expect(without).toBe(source);

    // They are there when one comes back, and on the page that lists them.
    await page.reload();
    await page.waitForSelector('.note-button');
    await page.waitForFunction(() => document.querySelector('.note-button')?.textContent === '笔记 3');
    expect(await drawn(page, 'green')).toBeGreaterThan(0);
    await page.goto(`${root}notes.html`);
    await page.waitForSelector('#notes[data-placed]');
    expect(await page.$$eval('.note-quote', (quotes) => quotes.map(({ textContent }) => textContent))).toContain(words);
    expect(await page.$$eval('.note-words', (notes) => notes.map(({ textContent }) => textContent))).toContain(
      '这一段<b>要讲</b>',
    );
    await page.type('#notes input[type=search]', '要讲');
    await saidIn(page, '#notes-status', '找到 1 条');
    expect(await violationsWhereQuick(page)).toEqual([]);
  },
);

once.for(media('http at /some/sub/path/', 'file://'))(
  '%s: a file is taken once, what it holds does nothing, and what cannot be placed is placed by hand',
  async (medium, { page, yunling }) => {
    const root = yunling.root(medium);
    const hostile = [...payloads, '<img src=x onerror="globalThis.ran=1">'].slice(-50);
    const notes = hostile.map((payload, n) =>
      sampleNote(n, {
        document: 'yuelan',
        source: 'urn:x-zhangju:document:yuelan',
        text: payload,
        label: payload,
        title: payload,
        quote: { exact: payload || '无', prefix: payload, suffix: payload },
      }),
    );
    await page.goto(`${root}notes.html`);
    await page.waitForSelector('#notes[data-state=done]');
    // A harmless one first: what the page brings to look its words up is there then.
    const harmless = sampleNote(99, {
      document: 'yuelan',
      source: 'urn:x-zhangju:document:yuelan',
      text: '好',
      title: '阅览',
    });
    await giveFile(page, 'h.jsonld', toNotesFile([harmless]));
    await page.waitForSelector('#notes[data-placed]');
    expect(await page.$$('.note-entry')).toHaveLength(1);
    // The debugger puts names of its own there.
    const globals = () =>
      page.evaluate(() =>
        Object.getOwnPropertyNames(globalThis)
          .filter((name) => !/aria|puppeteer|^\d+$/u.test(name))
          .sort(),
      );
    const before = await globals();
    for (const said of ['已从“a.jsonld”导入 50 条', '50 条原来就有']) {
      await giveFile(page, 'a.jsonld', toNotesFile(notes));
      await saidIn(page, '#notes-status', said);
    }
    expect(await page.$$eval('.note-entry', (entries) => entries.length)).toBe(51);
    const texts = await page.$$eval('.note-words', (all) => all.map(({ textContent }) => textContent));
    expect(new Set(texts)).toEqual(new Set([...notes, harmless].map(({ text }) => text)));
    expect(await page.$$('#notes :is(img, script, iframe, svg, b, form)')).toEqual([]);
    expect(await globals()).toEqual(before);
    await giveFile(page, 'b.jsonld', '{"type":"Course"}');
    await saidIn(page, '#notes-status', '不是笔记文件');

    // None of these words are in the document.
    await page.goto(`${root}documents/yuelan.html`);
    await page.waitForSelector('.note-button');
    expect(await page.$eval('.note-button', ({ textContent }) => textContent)).toContain('51 条待放');
    await page.click('.note-button');
    await press(page, '.note-panel li:first-child button', '重新放');
    await select(page, 's1-p5', 0, 6);
    await press(page, '.note-bar button', '放在选中的文字');
    await saidIn(page, '.note-button', '50 条待放');
    await page.goto(`${root}notes.html`);
    await page.waitForSelector('#notes[data-state=done]');
    await press(page, '.course-acts button', '清空');
    await press(page, '.note-panel button', '全部删掉');
    await saidIn(page, '#notes-status', '还没有笔记');
  },
);

once.for(media('http at /'))(
  '%s: what cannot be kept is said, and nothing typed is lost',
  async (medium, { page, yunling }) => {
    const root = yunling.root(medium);
    await page.goto(`${root}documents/yuelan.html`);
    await page.waitForSelector('button.points');
    const write = async (text: string): Promise<void> => {
      await page.focus('a.no[href="#s1-p6"]');
      await page.keyboard.press('m');
      await page.waitForSelector('#note-text');
      await page.type('#note-text', text);
      await press(page, '.note-panel button', '存下');
    };
    await page.evaluate(() => {
      for (let size = 2 ** 22; size > 0; size = Math.floor(size / 2))
        try {
          for (let n = 0; ; n += 1) localStorage.setItem(`filler-${String(size)}-${String(n)}`, 'x'.repeat(size));
        } catch {
          // Full for this size.
        }
    });
    await write('满了也不能丢');
    await saidIn(page, '.note-trouble', '满了');
    expect(await page.$eval('#note-text', (box) => (box as HTMLTextAreaElement).value)).toBe('满了也不能丢');
    await page.evaluate(() => localStorage.clear());
    await press(page, '.note-panel button', '存下');
    await page.waitForFunction(() => !document.querySelector('.note-panel'));

    // Another window changes the note while it is being changed here.
    await page.waitForSelector('.note-signs button');
    await page.click('.note-signs button');
    await page.type('#note-text', '，这里又写');
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((each) => each.startsWith('zhangju:note:'))!;
      localStorage.setItem(key, localStorage.getItem(key)!.replace('满了也不能丢', '那里写的'));
    });
    await press(page, '.note-panel button', '存下');
    await saidIn(page, '.note-trouble', '那里写的是：“那里写的”');
    await press(page, '.note-panel button', '存下');
    await page.waitForFunction(() => !document.querySelector('.note-panel'));

    // A browser that forbids it says so, for a mark too, and for the list of lessons.
    const forbid = (): void => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
    };
    // On file:// what is written is kept by the bridge, in a frame that stands already or is still to come.
    const { identifier } = await page.evaluateOnNewDocument(forbid);
    onTestFinished(() => page.removeScriptToEvaluateOnNewDocument(identifier));
    for (const frame of page.frames()) await frame.evaluate(forbid);
    await select(page, 's1-p5', 0, 6);
    await page.keyboard.press('h');
    await saidIn(page, '.note-trouble', '不让网页');
    await press(page, '.note-panel button', '关闭');
    await page.click('a.no[href="#s1-p6"]');
    await page.waitForSelector('[role=menu]');
    await press(page, '[role=menuitem]', '加入课目');
    await saidIn(page, '.toast', '没有存下');
  },
);
