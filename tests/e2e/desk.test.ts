import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { deskFor } from '../desk/support/open-desk.ts';
import { writePapers } from '../desk/support/papers.ts';
import { deskPerson } from './support/desk-person.ts';
import { keepLibrary } from './support/desk-walk.ts';
import { test } from './support/test.ts';
import { violationsWhereQuick } from './support/violations.ts';

/** The most that a clerk may have to do. */
const MOST_ACTIONS = 60;

describe('the desk', () => {
  test('brings a notice and a speech from Word to what can be published, with mouse and keyboard alone', async ({
    page,
  }) => {
    const { url, folder, place } = await deskFor();
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(url);
    const clerk = deskPerson(page);
    await keepLibrary(clerk, writePapers(place));
    console.log(`一篇通知、一篇讲话，到能发布：${String(clerk.actions())} 步`);
    expect(clerk.actions()).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(inspectLibrary(folder).faults).toEqual([]);
    const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
    expect(read('site.yaml')).toBe('# 本站的名称和首页文字。\nname: 云岭文库\nmotto: 逐段可引\nintroduction: 试用。\n');
    expect(read('sources/jianghua/decisions.yaml')).toContain('{ line: 6, level: 1, text: （一）成绩来之不易 }');
    expect(read('annotations/jianghua.yaml')).toContain('    suspected: 较好的效果\n');
    expect(read('glossary.yaml')).toContain('  - key: she-qu-yue-lan-shi\n    term: 社区阅览室\n');
    expect(read('datasets/yue-lan-shi.yaml')).toContain('        value: 补助2万元\n');
    expect(await violationsWhereQuick(page)).toEqual([]);
  });
});
