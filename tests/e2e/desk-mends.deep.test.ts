import { appendFileSync, cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect } from 'vitest';
import type { LibraryView } from '../../src/desk/shared/api.ts';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { askAsPage } from '../desk/support/ask.ts';
import { deskFor } from '../desk/support/open-desk.ts';
import { PROVOCATIONS } from '../desk/support/provocations.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary, SMALL_LIBRARY } from '../support/small-library.ts';
import { deskPerson } from './support/desk-person.ts';
import { BY_NAME, BY_RULE } from './support/mends.ts';
import { test } from './support/test.ts';

/** The outline of the notice as the importer records it: what came in at the desk can be made anew from its original. */
const OUTLINE = `outline:
  - { line: 1, level: 0, text: 云岭街道关于开放阅览室的通知 }
  - { line: 4, level: 1, text: 一、开放时间 }
  - { line: 5, level: 2, text: （一）平时。 }
  - { line: 6, level: 3, text: 一是东楼提前半小时开门。 }
  - { line: 7, level: 3, text: 二是西楼推迟半小时关门。 }
  - { line: 8, level: 2, text: （二）周末。 }
  - { line: 11, level: 1, text: 二、座位 }
roles:
  - { line: 2, role: 主送 }
  - { line: 16, role: 署名 }
  - { line: 17, role: 日期 }
`;

/** What no form mends, and why. */
const PUT_BACK: Readonly<Record<string, string>> = {
  'a ledger that is broken': '地址的登记只由程序写，别处没有它说的事，只能换回去',
};

describe('what the check finds', () => {
  test('is mended at the place to which each message leads, by its own form', async ({ page, complaints }) => {
    // What cannot be read is refused with words, until it is mended.
    complaints.expected = /422/u;
    const folder = copyOfSmallLibrary();
    appendFileSync(path.join(folder, 'sources/tongzhi/decisions.yaml'), OUTLINE);
    const whole = path.join(temporaryFolder(), 'whole');
    cpSync(folder, whole, { recursive: true });
    const originals = (...names: string[]): string[] =>
      names.map((name) => {
        const file = path.join(temporaryFolder(), name);
        cpSync(path.join(SMALL_LIBRARY, 'sources', path.parse(name).name, 'original.txt'), file);
        return file;
      });
    const { url } = await deskFor(folder);
    await page.setViewport({ width: 1366, height: 768 });
    const library = async (): Promise<LibraryView> => (await askAsPage<LibraryView>(url, 'library')).body;
    const only = process.env['ZHANGJU_ONLY'];
    const chosen = PROVOCATIONS.filter(({ name }) => only === undefined || name.includes(only));
    const byForm = new Map<string, Set<string>>();
    const actions: number[] = [];
    const unmended: string[] = [];
    for (const { name, rule, provoke } of chosen) {
      if (name in PUT_BACK) continue;
      expect((await library()).problems, `before: ${name}`).toEqual([]);
      provoke(folder);
      const broken = (await library()).problems;
      const problem = broken.find((each) => each.rule === rule);
      const mend = BY_NAME[name] ?? BY_RULE[rule];
      try {
        if (!mend || !problem) throw new Error(`no mend, or not told: ${JSON.stringify(broken)}`);
        const clerk = deskPerson(page);
        await page.goto('about:blank');
        await page.goto(url);
        await page.waitForSelector(`[data-rule="${rule}"]`);
        if (!problem.misnamed && !problem.addresses) await clerk.press(problem.go?.name ?? '', `[data-rule="${rule}"]`);
        await mend({ clerk, page, originals });
        const left = (await library()).problems;
        // A form may leave addresses to be registered, by the button that says so.
        if (left.length > 0 && left.every(({ addresses }) => addresses)) {
          await clerk.press('文库');
          await clerk.press('登记地址');
          await clerk.hear('地址登记好了', '.said');
        }
        const { faults } = inspectLibrary(folder);
        if (faults.length > 0) throw new Error(JSON.stringify(faults));
        actions.push(clerk.actions());
        for (const { rule: kind } of broken)
          byForm.set(kind, (byForm.get(kind) ?? new Set()).add(problem.go?.name ?? '文库'));
      } catch (error) {
        const said = await page.$eval('body', ({ innerText }) => innerText.slice(0, 1500)).catch(() => '');
        unmended.push(`${name}（${rule}）: ${error instanceof Error ? error.message : String(error)}\n${said}`);
      }
      for (const file of readdirSync(folder))
        if (!file.startsWith('.')) rmSync(path.join(folder, file), { recursive: true, force: true });
      cpSync(whole, folder, { recursive: true });
    }
    const most = Math.max(...actions);
    console.log(
      [
        `${String(actions.length)} 种改坏的办法，${String(byForm.size)} 种话，都由表单改好；每种至多 ${String(most)} 步。只能换回去的：`,
        ...Object.entries(PUT_BACK).map(([name, why]) => `  ${name}：${why}`),
        ...[...byForm]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([kind, places]) => `  ${kind}：${[...places].join('、')}`),
      ].join('\n'),
    );
    expect(unmended).toEqual([]);
  }, 1_800_000);
});
