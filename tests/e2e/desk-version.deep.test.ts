import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { publishDrafts } from '../../src/edition/publish-drafts.ts';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { sendAsPage } from '../desk/support/ask.ts';
import { deskFor } from '../desk/support/open-desk.ts';
import { asDocx, SPEECH } from '../desk/support/papers.ts';
import { deskPerson } from './support/desk-person.ts';
import { lookWith } from './support/look-with.ts';
import { test } from './support/test.ts';
import { violations } from './support/violations.ts';

describe('a corrected version', () => {
  test('is shown with what it moves before it is taken in, and nothing is written until then', async ({ page }) => {
    const { url, folder, place } = await deskFor();
    await sendAsPage(url, 'jianghua.docx', asDocx(SPEECH));
    publishDrafts(folder);
    const file = path.join(place, 'gaiding.docx');
    const corrected = SPEECH.flatMap((line) =>
      line.startsWith('各街道把')
        ? ['会上先讲两点。', line.replace('大事', '要事')]
        : line.startsWith('今天的')
          ? []
          : [line],
    );
    writeFileSync(file, asDocx(corrected));
    const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
    const [document, ledger] = [read('documents/jianghua.mdx'), read('ledger/jianghua.yaml')];
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(`${url}#/documents/jianghua`);
    const clerk = deskPerson(page);
    await clerk.press('新版本');
    await clerk.take([file]);
    await page.waitForSelector('[data-version=jianghua]');
    await lookWith(page, 'desk-version')('look');
    const said = await page.$eval('.version', ({ textContent }) => textContent.replace(/\s+/gu, ' '));
    expect(said).toContain('新添的：1 段');
    expect(said).toContain('会上先讲两点。');
    expect(said).toContain('不再有的：1 段');
    expect(said).toContain('部署社区工作');
    expect(said).toMatch(/文字改了|还跟着这些字|停用/u);
    expect(await violations(page)).toEqual([]);
    expect([read('documents/jianghua.mdx'), read('ledger/jianghua.yaml')]).toEqual([document, ledger]);
    await clerk.press('不收，还用现在的');
    await clerk.take([file]);
    await clerk.press('收进来，换成新版本');
    await page.waitForSelector('.row');
    expect(read('documents/jianghua.mdx')).toContain('会上先讲两点。');
    expect(inspectLibrary(folder).faults).toEqual([]);
  });
});
