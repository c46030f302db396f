import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { deskFor } from '../desk/support/open-desk.ts';
import { deskPerson } from './support/desk-person.ts';
import { lookWith } from './support/look-with.ts';
import { test } from './support/test.ts';

/** A folder of real office documents, at any depth; none of them is part of the project. */
const files = process.env['ZHANGJU_REAL_FILES'];
const WANTED = 10;
/** So many questions of the importer are answered one by one; the rest are looked at together. */
const ANSWERED = 5;

/** The documents in a folder, each kind of file in turn, so that the first ten are of as many kinds as there are. */
function documentsIn(folder: string): string[] {
  const kinds = new Map<string, string[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const kind = path.extname(name).toLowerCase();
    if (!/^\.(?:docx?|wps|pdf|ofd|rtf|odt|html?|txt|md)$/u.test(kind)) continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), path.join(folder, name)]);
  }
  const turns = Math.max(...[...kinds.values()].map((list) => list.length));
  return Array.from({ length: turns }, (_, turn) => [...kinds.values()].flatMap((list) => list[turn] ?? [])).flat();
}

test.skipIf(files === undefined)(
  'ten real files come from drop to published page (skipped where ZHANGJU_REAL_FILES names no folder)',
  async ({ page, complaints }) => {
    // Files that are refused, and that may be a new version of one that is there.
    complaints.expected = /422/u;
    const { url, folder, place } = await deskFor();
    const look = lookWith(page, 'desk-real');
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(url);
    const clerk = deskPerson(page);
    const report: string[] = [];
    const done: string[] = [];
    for (const file of documentsIn(files ?? '')) {
      if (done.length === WANTED) break;
      const [since, before] = [performance.now(), clerk.actions()];
      // A file that was refused is still listed in the view; leaving it clears the list.
      await clerk.press('文库');
      await clerk.press('导入文件');
      await page.waitForFunction(() => document.querySelector('.drop') && !document.querySelector('.incoming'));
      await clerk.take([file]);
      await page.waitForSelector('.incoming [data-state=done], .incoming [data-state=failed]');
      const taken = await page.$('.incoming .buttons');
      if (taken) {
        await clerk.press('是另一篇');
        await page.waitForSelector('.incoming [data-state=done]');
      }
      if (!(await page.$('.incoming [data-state=done]'))) {
        const said = await page.$eval('.incoming .words', ({ textContent }) => textContent);
        report.push(`${path.extname(file)}：没有收下。${said.split('\n')[0] ?? ''}`);
        continue;
      }
      await clerk.press('核对这一篇');
      await page.waitForSelector('.row');
      const id = await page.evaluate(() => location.hash.split('/')[2] ?? '');
      const questions = (await page.$$('[data-question]')).length;
      for (let answered = 0; answered < Math.min(questions, ANSWERED); answered += 1)
        await clerk.press('就这样', '[data-question]:first-child');
      await look(id);
      await clerk.press('核对完毕');
      await clerk.hear('● 已核对', '.state');
      done.push(id);
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      const actions = clerk.actions() - before;
      report.push(`${path.extname(file)}：${String(actions)} 步，${seconds} 秒，拿不准 ${String(questions)} 处`);
    }
    const [since, before] = [performance.now(), clerk.actions()];
    await clerk.press('网站名称');
    await clerk.write('name', '十份文件');
    await clerk.press('存');
    await clerk.hear('存好了', '.said');
    await clerk.press('发布');
    await clerk.hear('没有问题：文字与底本逐字相同');
    await look('publish');
    await clerk.press('发布到文件夹');
    await page.waitForSelector('[data-build=done], [data-build=failed]', { timeout: 600_000 });
    await look('published');
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    report.push(`发布全部：${String(clerk.actions() - before)} 步，${seconds} 秒`);
    console.log(report.join('\n'));
    expect(done).toHaveLength(WANTED);
    // Verification holds every text against its source, character for character.
    const { faults, library } = inspectLibrary(folder);
    expect(faults).toEqual([]);
    for (const { document } of library?.editions ?? []) {
      const built = path.join(place, 'site', 'documents', `${document.id}.html`);
      await page.goto(pathToFileURL(built).href);
      const texts = await page.$$eval('[data-block]', (blocks) =>
        blocks.map((block) => {
          const copy = block.cloneNode(true) as HTMLElement;
          for (const own of copy.querySelectorAll('[data-apparatus]')) own.remove();
          return copy.textContent.replaceAll(/\s+/gu, '');
        }),
      );
      const wanted = document.blocks.map(({ text }) => text.replaceAll(/\s+/gu, ''));
      expect(texts.join('\n'), document.id).toBe(wanted.join('\n'));
    }
    expect(readFileSync(path.join(place, 'site', 'index.html'), 'utf8')).toContain('十份文件');
  },
  900_000,
);
