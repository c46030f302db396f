import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { sendAsPage } from '../desk/support/ask.ts';
import { deskFor } from '../desk/support/open-desk.ts';
import { asDocx, SPEECH } from '../desk/support/papers.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { deskPerson } from './support/desk-person.ts';
import { lookWith } from './support/look-with.ts';
import { test } from './support/test.ts';
import { violations } from './support/violations.ts';

describe('the outline', () => {
  test('is dragged to another level with what stands below it, and by keys just so', async ({ page }) => {
    const { url, folder } = await deskFor();
    await sendAsPage(url, 'jianghua.docx', asDocx(SPEECH.toSpliced(8, 0, '（一）明确责任')));
    const levels = (): number[] =>
      [...readFileSync(path.join(folder, 'sources/jianghua/decisions.yaml'), 'utf8').matchAll(/level: (\d)/gu)].map(
        ([, level]) => Number(level),
      );
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(`${url}#/documents/jianghua`);
    await page.waitForSelector('.grip');
    expect(levels()).toEqual([0, 1, 2, 1, 2]);
    const grip = await page.$('.row[data-line="8"] .grip');
    const box = await grip?.boundingBox();
    if (!box) throw new Error('the row has no grip');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 3 });
    await page.waitForSelector('.result-dragged .level-2');
    await lookWith(page, 'desk-outline')('dragged');
    await page.mouse.up();
    await page.waitForSelector('.row[data-line="9"] .level-3');
    expect(levels()).toEqual([0, 1, 2, 2, 3]);
    await page.click('.row[data-line="8"] .original');
    await page.focus('.row-chosen input');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await page.waitForSelector('.row[data-line="9"] .level-2');
    expect(levels()).toEqual([0, 1, 2, 1, 2]);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the preview of a table', () => {
  test('shows the figure that the site draws', async ({ page }) => {
    const { url } = await deskFor(copyOfSmallLibrary());
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(`${url}#/tables/new`);
    const clerk = deskPerson(page);
    const look = lookWith(page, 'desk-chart');
    await clerk.write('title', '座位');
    await clerk.write('summary', '各处座位');
    await clerk.write('rowsAre', '地方');
    await clerk.press('添一列');
    await clerk.write('第 1 列的列名', '座位');
    for (const [row, name, words] of [
      [1, '东楼', '120个'],
      [2, '西楼', '80个'],
    ] as const) {
      await clerk.press('添一行');
      await clerk.write(`第 ${String(row)} 行的行名`, name);
      await clerk.click(`tbody tr:nth-child(${String(row)}) .cell`);
      await clerk.choose('statement', 'quote');
      await clerk.choose('document', 'tongzhi');
      await clerk.select('.pick-text [data-words-of]', words);
      await clerk.hear(words, `tbody tr:nth-child(${String(row)})`);
    }
    await clerk.press('图');
    await clerk.choose('chart', 'bars');
    await clerk.press('预览：电脑、手机、纸');
    await page.waitForSelector('.medium .chart svg .bar');
    expect(await page.$$eval('.medium .chart .figure', (all) => all.map(({ textContent }) => textContent))).toEqual([
      '120 个',
      '80 个',
    ]);
    const width = await page.$eval('.medium .chart svg', (svg) => svg.getAttribute('viewBox'));
    await look('desk');
    await clerk.press('手机上');
    await page.waitForFunction(
      (before) => document.querySelector('.medium .chart svg')?.getAttribute('viewBox') !== before,
      {},
      width,
    );
    await look('phone');
    expect(await violations(page)).toEqual([]);
  });
});

describe('documents that are named and not held', () => {
  test('are entered from what the library names', async ({ page }) => {
    const { url, folder } = await deskFor();
    const lines = [...SPEECH, '要落实《云岭区社区工作办法》和《云岭区社区工作办法》的要求。'];
    await sendAsPage(url, 'jianghua.docx', asDocx(lines));
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(`${url}#/entries/unheld`);
    const clerk = deskPerson(page);
    await clerk.press('写进来：云岭区社区工作办法');
    await clerk.write('instead', '写“讲话要求”');
    await lookWith(page, 'desk-unheld')('form');
    expect(await violations(page)).toEqual([]);
    await clerk.press('存');
    await clerk.hear('存好了', '.said');
    expect(readFileSync(path.join(folder, 'unheld.yaml'), 'utf8')).toBe(
      '# 没有收到的文件，一条一个。\n\ndocuments:\n  - title: 云岭区社区工作办法\n    kind: 办法\n    instead: 写“讲话要求”\n',
    );
    await clerk.hear('文库里都有，或者都写在上面了');
  });
});
