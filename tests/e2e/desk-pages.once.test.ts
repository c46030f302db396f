import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { deskFor } from '../desk/support/open-desk.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { deskPerson } from './support/desk-person.ts';
import { lookWith } from './support/look-with.ts';
import { misfits } from './support/fits.ts';
import { test } from './support/test.ts';
import { violations } from './support/violations.ts';

describe('the forms of the desk', () => {
  test('write an article, a course and the home page as a person would', async ({ page }) => {
    const { url, folder } = await deskFor(copyOfSmallLibrary());
    const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
    const look = lookWith(page, 'desk-forms');
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(url);
    const clerk = deskPerson(page);

    await clerk.press('专题');
    await clerk.press('新写一篇');
    await clerk.write('title', '阅览室');
    await clerk.write('shortTitle', '阅览室');
    await clerk.write('genre', '案例');
    await clerk.write('summary', '通知怎样说阅览室');
    await clerk.press('添小标题');
    await clerk.write('小标题1', '通知说了什么');
    await clerk.press('添引文');
    await clerk.choose('document', 'tongzhi');
    await clerk.select('.pick-text [data-words-of]', '阅览室');
    await page.waitForFunction(() => document.querySelector('.seen')?.textContent.includes('阅览室（《') === true);
    await look('article');
    await clerk.hear('没有问题。', '.page-form');
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await clerk.press('存');
    await clerk.hear('存好了', '.said');
    expect(read('articles/yue-lan-shi.mdx')).toMatch(
      /^---\ntitle: 阅览室\nshortTitle: 阅览室\ngenre: 案例\norder: 1\nsummary: 通知怎样说阅览室\n---\n\n## 通知说了什么\n\n<Quote at="tongzhi#[\w-]+">阅览室<\/Quote>\n$/u,
    );

    await clerk.press('课程');
    await clerk.press('新做一门课');
    await clerk.write('title', '读通知');
    await clerk.write('summary', '一处一处读');
    await clerk.click('.passages li:nth-child(2) button');
    await clerk.press('添一问');
    await clerk.write('问', '说了什么？');
    await clerk.hear('没有问题。', '.page-form');
    await look('course');
    expect(await violations(page)).toEqual([]);
    await clerk.press('存');
    await clerk.hear('存好了', '.said');
    expect(read('courses/du-tong-zhi.mdx')).toContain('    minutes: 5\n    questions:\n      - ask: 说了什么？\n');

    await clerk.press('网站名称');
    await clerk.choose('feature', 'tongzhi');
    await clerk.press('添一个文库');
    await clerk.write('第 1 个的名称', '市文库');
    await clerk.write('第 1 个在哪里', '../shi');
    await look('site');
    expect(await violations(page)).toEqual([]);
    await clerk.press('存');
    await clerk.hear('存好了', '.said');
    expect(read('site.yaml')).toMatch(
      /examples: \[阅览室, 花坛\]\nfeatured:\n {2}- tongzhi\nneighbours:\n {2}- name: 市文库\n {4}at: \.\.\/shi\n$/u,
    );
    expect(inspectLibrary(folder).faults).toEqual([]);
  });
});
