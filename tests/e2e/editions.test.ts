import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { readCsv } from '../tables/support/read-csv.ts';
import { misfits, widen } from './support/fits.ts';
import { media } from './support/media.ts';
import { once } from './support/test.ts';
import { violationsWhereQuick } from './support/violations.ts';

const PAIR = 'editions/banfa-2017--banfa-2020';

/** The words of each block of a document, by its address. */
const blocksOf = (page: Page): Promise<[string, string][]> =>
  page.$$eval('article [data-block]', (blocks) =>
    blocks.map((block): [string, string] => {
      for (const part of block.querySelectorAll('[data-apparatus]')) part.remove();
      return [block.id, block.textContent.trim()];
    }),
  );

/** The rows of a comparison: what became of a paragraph, and its words and address on both sides. */
const rowsOf = (page: Page): Promise<{ kind: string; sides: ([string, string] | null)[] }[]> =>
  page.$$eval('table.compared tbody tr', (rows) =>
    rows.map((row) => ({
      kind: row.getAttribute('data-kind') ?? '',
      sides: [...row.cells].slice(0, 2).map((cell): [string, string] | null => {
        const place = cell.querySelector<HTMLAnchorElement>('.place a');
        const words = cell.querySelector('p:not(.place)');
        return place && words ? [new URL(place.href).hash.slice(1), words.textContent.trim()] : null;
      }),
    })),
  );

/** All words of some parts in their order, without the spaces that only set them apart. */
const wordsOf = (parts: [string, string][]): string =>
  parts
    .map(([, words]) => words)
    .join('')
    .replace(/\s/gu, '');

describe.each(media('http at /some/sub/path/', 'file://'))('%s', (medium) => {
  once(
    'two editions lead to each other, article by article, and are compared word for word',
    async ({ page, complaints, redHeads }) => {
      const root = redHeads.root(medium);
      complaints.home = root;
      await page.goto(`${root}documents/banfa-2017.html`);
      const before = await blocksOf(page);
      await page.goto(`${root}documents/banfa-2020.html`);
      const after = await blocksOf(page);

      // The article that was the second there is the third here.
      await page.goto(`${root}documents/banfa-2020.html#s3`);
      const same = '.editions a[href$="banfa-2017.html#s2"]';
      expect(await page.$eval(same, ({ textContent }) => textContent)).toBe('第三条（那一版是第二条），有改动');
      await page.$eval(same, (link) => {
        for (let fold = link.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
      });
      await Promise.all([page.waitForNavigation(), page.click(same)]);
      expect(await page.$eval(':target', ({ textContent }) => textContent)).toBe('第二条');

      await Promise.all([page.waitForNavigation(), page.click(`.editions a[href$="${PAIR}.html"]`)]);
      expect(await page.$eval('h1 + p', ({ textContent }) => textContent)).toContain(
        '修改 1 段，增加 1 段，序号变动 1 段，未改 2 段',
      );
      const rows = await rowsOf(page);
      expect(rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'added', 'changed', 'renumbered']);
      // A row has an article's number and its first paragraph together.
      const side = (index: number): string =>
        wordsOf(rows.flatMap(({ sides }) => (sides[index] ? [sides[index]] : [])));
      expect(side(0)).toBe(wordsOf(before));
      expect(side(1)).toBe(wordsOf(after));
      expect(await page.$$eval('del, ins', (marks) => marks.map(({ textContent }) => textContent))).toEqual([
        '阅览室不收费用，谁都可以进来看书。',
        '五',
        '七',
      ]);
      const [head, ...written] = readCsv((await readFile(path.join(redHeads.folder, `${PAIR}.csv`), 'utf8')).slice(1));
      expect(head).toHaveLength(written[0]?.length ?? 0);
      expect(written).toHaveLength(rows.length);

      expect(await violationsWhereQuick(page)).toEqual([]);
      await widen(page, 360);
      expect(await misfits(page)).toEqual([]);
      await Promise.all([page.waitForNavigation(), page.click('tr[data-kind=changed] td:nth-child(2) .place a')]);
      expect(await page.$eval(':target', ({ textContent }) => textContent)).toBe('第三条');
    },
  );
});
