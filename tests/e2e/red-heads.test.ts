import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNode, type Outcome } from '../support/command.ts';
import { browsersAtHand, launchBrowser } from './support/browsers.ts';

const MARK = '本文档由云岭文库网www.yunling.example.com收集整理，更多范文请登录查询。';
const MATTERS = ['修路', '种树', '防汛', '秋收', '阅览室', '养老', '助残', '禁烧', '普查', '体检'];
const NUMBERS = Array.from({ length: 20 }, (_, index) => index + 1);

/** A notice of a county that does not exist, as it is typed: red head, number, title, addressee, text, signature, date. */
function notice(n: number): string {
  const matter = `${MATTERS[n % MATTERS.length] ?? ''}${n > 10 ? '督查' : ''}`;
  return [
    ...(n % 3 === 0 ? ['000012', '特急'] : []),
    '云岭县人民政府文件',
    `云政发〔2024〕${String(n)}号`,
    ...(n % 4 === 0 ? ['签发人：林一山'] : []),
    `云岭县人民政府关于做好${matter}工作的通知`,
    '各乡镇人民政府，县直各单位：',
    MARK,
    `为做好${matter}工作，现将有关事项通知如下。`,
    '一、时间安排',
    `${matter}工作自五月开始，十月底以前完成。`,
    '二、工作要求',
    '各乡镇要明确专人负责，按月报送进展。',
    '云岭县人民政府',
    `2024年5月${String(n)}日`,
    '',
  ].join('\n');
}

describe('twenty red-head notices with the same watermark', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'zhangju-red-heads-'));
  const library = path.join(root, 'content');
  const out = path.join(root, 'dist');
  let imported: Outcome;
  let built: Outcome;

  beforeAll(async () => {
    const files = path.join(root, 'files');
    for (const folder of [library, files]) mkdirSync(folder);
    writeFileSync(path.join(library, 'site.yaml'), 'name: 云岭文库\nmotto: 试\nintroduction: 试\n');
    for (const n of NUMBERS) writeFileSync(path.join(files, `tongzhi-${String(n)}.txt`), notice(n));
    imported = await runNode(['scripts/import.ts', '--content', library, files]);
    built = await runNode(['node_modules/astro/bin/astro.mjs', 'build'], {
      ZHANGJU_CONTENT: library,
      ZHANGJU_OUT: out,
    });
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('are imported and built', () => {
    expect(imported.code, imported.stderr).toBe(0);
    expect(imported.stdout).toContain('导入 20 篇');
    expect(built.code, built.stderr).toBe(0);
  });

  it.each(browsersAtHand())(
    'open from the disk in %s, with what stands above the title and without the mark',
    async (name) => {
      const browser = await launchBrowser(name);
      try {
        const page = await browser.newPage();
        for (const n of NUMBERS) {
          await page.goto(pathToFileURL(path.join(out, `documents/tongzhi-${String(n)}.html`)).href);
          const seen = await page.evaluate(() => ({
            head: [...document.querySelectorAll('[data-block][id^="head-"]')].map(({ textContent }) => textContent),
            title: document.querySelector('h1')?.textContent,
            text: document.querySelector('article')?.textContent ?? '',
          }));
          expect(seen.head).toContain(`云政发〔2024〕${String(n)}号`);
          expect(seen.title).toMatch(/^云岭县人民政府关于做好.+工作的通知$/u);
          expect(seen.text).not.toContain('收集整理');
        }
      } finally {
        await browser.close();
      }
    },
  );
});
