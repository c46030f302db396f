import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { LibraryView } from '../../src/desk/shared/api.ts';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { PROJECT } from '../support/project.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { askAsPage } from './support/ask.ts';
import { deskFor } from './support/open-desk.ts';
import { PROVOCATIONS } from './support/provocations.ts';

/** Rooms that the check of a library reads. */
const ROOMS = ['files', 'ledger', 'edition', 'materials', 'library', 'model'];

/** Messages that a library cannot be brought to give at the desk, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'import-within-library': 'about what a cut-off import left; the desk finishes or clears it before it reads',
  'test-answer-stands': 'told by a build, of the questions of the self-test',
};

/** Every kind of message in the rooms that check a library. */
const kinds = (): string[] => [
  ...new Set(
    globSync(`src/{${ROOMS.join(',')}}/**/*.ts`, { cwd: PROJECT }).flatMap((file) =>
      [...readFileSync(path.join(PROJECT, file), 'utf8').matchAll(/(?:rule: |fault\(\s*)'([a-z]+(?:-[a-z]+)+)'/gu)].map(
        ([, rule = '']) => rule,
      ),
    ),
  ),
];

it('every message of the check can be provoked, leads to a place, and is mended at the desk without touching a file', async () => {
  const folder = copyOfSmallLibrary();
  const { url } = await deskFor(folder);
  const library = async (): Promise<LibraryView> => (await askAsPage<LibraryView>(url, 'library')).body;
  const told = new Map<string, string>();
  const unmended: string[] = [];
  for (const { name, rule, provoke } of PROVOCATIONS) {
    expect((await library()).problems, `before: ${name}`).toEqual([]);
    provoke(folder);
    const { problems, changed } = await library();
    const rules = problems.map((problem) => problem.rule);
    if (!rules.includes(rule)) unmended.push(`${name}: ${JSON.stringify(problems)}`);
    for (const { rule: kind, what, remedy, go, addresses } of problems) {
      expect(`${what} ${remedy}`, `${name}: ${kind}`).not.toMatch(/npm run|--accept/u);
      told.set(kind, addresses ? '登记地址' : go ? go.name : (told.get(kind) ?? '换回去'));
    }
    expect(changed.length, name).toBeGreaterThan(0);
    const files = changed.map(({ file }) => file);
    const mended = await askAsPage<LibraryView>(url, 'sound', { files });
    if (mended.status !== 200 || mended.body.problems.length > 0)
      unmended.push(`${name}: ${JSON.stringify(mended.body)}`);
    expect(inspectLibrary(folder).faults, name).toEqual([]);
  }
  expect(unmended).toEqual([]);
  const missing = kinds().filter((kind) => !told.has(kind) && !(kind in ELSEWHERE));
  console.log(
    [
      `检查的话 ${String(kinds().length)} 种，在工作台里引出 ${String(told.size)} 种，都能在那里改好：`,
      ...[...told].sort(([one], [other]) => (one < other ? -1 : 1)).map(([kind, place]) => `  ${kind}：${place}`),
      ...Object.entries(ELSEWHERE).map(([kind, why]) => `  ${kind}: not provoked, ${why}`),
    ].join('\n'),
  );
  expect(missing).toEqual([]);
}, 300_000);
