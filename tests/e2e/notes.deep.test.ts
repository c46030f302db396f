import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findFirefox } from '../../src/commands/browsers/find-browsers.ts';
import { launchBrowser } from '../../src/commands/browsers/launch-browser.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { describe } from '../../src/notes/anchor.ts';
import { documentSource } from '../../src/notes/document-source.ts';
import { toNotesFile } from '../../src/notes/notes-file.ts';
import { sampleNote } from '../notes/support/sample-notes.ts';
import { siteFolder, YUNLING } from './sites/site-folders.ts';
import { openMedia } from './support/media.ts';
import { test } from './support/test.ts';

/** A thousand notes on the documents of the fixture's library, each on words of its own. */
function thousand() {
  const texts = loadLibrary(YUNLING).editions.map(({ document }) => ({
    id: document.id,
    text: document.blocks.map(({ text }) => text).join(''),
  }));
  return Array.from({ length: 1000 }, (_, n) => {
    const { id, text } = texts[n % texts.length]!;
    const start = (n * 7) % (text.length - 12);
    const place = describe(text, { start, end: start + 4 + (n % 8) });
    return sampleNote(n, { document: id, source: documentSource(id, 'http://10.1.2.3/yunling/'), title: id, ...place });
  });
}

async function importFile(page: Page, root: string, file: string): Promise<void> {
  await page.goto(`${root}notes.html`);
  await page.waitForSelector('#notes[data-state=done]');
  await page.$eval(
    '#notes-file',
    (field, words) => {
      const data = new DataTransfer();
      data.items.add(new File([words], 'notes.jsonld'));
      (field as HTMLInputElement).files = data.files;
      field.dispatchEvent(new Event('change'));
    },
    file,
  );
  await page.waitForFunction(() => document.getElementById('notes-status')?.textContent.includes('导入 1000 条'));
}

/** What the page hands out as a file. */
const exported = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const blobs: Blob[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return 'data:,';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    [...document.querySelectorAll<HTMLButtonElement>('.course-acts button')]
      .find(({ textContent }) => textContent === '存成文件')
      ?.click();
    URL.createObjectURL = create;
    return (await blobs[0]?.text()) ?? '';
  });

/** Milliseconds from typing to the next frame, for each of several queries. */
const searchTimes = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#notes input[type=search]')!;
    const times: number[] = [];
    for (const query of ['第7', '记：9', '阅览', '没有的话', '一第', '']) {
      const since = performance.now();
      field.value = query;
      field.dispatchEvent(new Event('input'));
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      times.push(Math.round(performance.now() - since));
    }
    return times;
  });

test('a thousand notes: kept, searched, handed out, and the same in another browser and another folder', async ({
  page,
  yunling,
  annotate,
}) => {
  const file = toNotesFile(thousand());
  await importFile(page, yunling.root('file://'), file);
  const found = await searchTimes(page);
  const first = await exported(page);
  expect(first).toBe(file);
  const program = findFirefox();
  if (program === undefined) throw new Error('Firefox is not there');
  const elsewhere = await openMedia(siteFolder('yunling'));
  const firefox = await launchBrowser('firefox', program);
  try {
    const other = await firefox.newPage();
    await importFile(other, elsewhere.root('file://'), first);
    const times = await searchTimes(other);
    expect(await exported(other)).toBe(file);
    console.log(
      `1,000 notes, ${String(file.length)} characters; search to frame: Chromium ${found.join(', ')} ms, Firefox ${times.join(', ')} ms`,
    );
    await annotate(`Chromium ${found.join(', ')} ms; Firefox ${times.join(', ')} ms`);
  } finally {
    await firefox.close();
    await elsewhere.close();
  }
});
