import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { deskFor } from '../desk/support/open-desk.ts';
import { sendAsPage } from '../desk/support/ask.ts';
import { writePapers } from '../desk/support/papers.ts';
import { test } from './support/test.ts';

describe('the desk by keyboard', () => {
  test('changes levels, joins and undoes without a mouse', async ({ page }) => {
    const desk = await deskFor();
    const { speech } = writePapers(desk.place);
    await sendAsPage(desk.url, 'jianghua.docx', readFileSync(speech));
    const decisions = (): string => readFileSync(path.join(desk.folder, 'sources/jianghua/decisions.yaml'), 'utf8');
    await page.goto(`${desk.url}#/documents/jianghua`);
    await page.waitForSelector('.row');
    // The list is one stop of Tab; arrows choose in it.
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('name') === 'row')) break;
    }
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.row-chosen[data-line="6"]');
    expect(decisions()).toContain('{ line: 6, level: 2,');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.waitForSelector('.row[data-line="6"] .level-1');
    expect(decisions()).toContain('{ line: 6, level: 1,');
    await page.focus('.row-chosen input');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.row[data-line="6"] .level-2');
    // Esc leads out of the list, so that Tab is no trap.
    await page.focus('.row-chosen input');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('.panel') !== null)).toBe(true);
    await page.focus('#undo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent.startsWith('已撤销') === true);
    await page.waitForSelector('.row[data-line="6"] .level-1');
  });
});
