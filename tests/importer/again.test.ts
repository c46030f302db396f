import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { publishDrafts } from '../../src/edition/publish-drafts.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { watchOutline } from '../../src/importer/watch-outline.ts';
import { emptyLibrary } from './support/library.ts';
import { openWarmImport } from './support/warm-import.ts';

const runImport = openWarmImport();

vi.spyOn(console, 'log').mockImplementation(() => undefined);
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const LINES = [
  '关于整理档案的意见',
  '各乡镇人民政府：',
  '为做好档案整理，提出如下意见。',
  '一、总体要求',
  '第一段讲要求，要做到件件有目录。',
  '第二段讲时间，年底以前全部完成。',
  '二、主要任务',
  '（一）清点。把库房里的案卷逐一清点。',
  '（二）编目。按年度编写目录，一式两份。',
  '三、组织领导',
  '各乡镇要确定专人负责这项工作。',
];
const write = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const imported = (folder: string, file: string) => runImport({ named: [file], folder, id: 'dangan', output: 'write' });
const addresses = (folder: string): Map<string, string> =>
  new Map((loadLibrary(folder).editions[0]?.document.blocks ?? []).map((block) => [block.text, block.eId]));
const contents = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]);

test('a second import of the same file changes no byte', async () => {
  const { folder, input } = emptyLibrary();
  const file = input('a.txt', write(LINES));
  expect(await imported(folder, file)).toBe(0);
  const before = contents(folder);
  expect(await imported(folder, file)).toBe(0);
  expect(contents(folder)).toEqual(before);
});

test.each([4, 5, 7, 10, 11])('a paragraph inserted before line %i keeps every other address', async (place) => {
  const { folder, input } = emptyLibrary();
  await imported(folder, input('a.txt', write(LINES)));
  publishDrafts(folder);
  const before = addresses(folder);
  const words = '新增的一段，说明为什么要整理档案。';
  await imported(folder, input('b.txt', write(LINES.toSpliced(place, 0, words))));
  const after = addresses(folder);
  for (const [text, eId] of before) expect(after.get(text)).toBe(eId);
  expect([...before.values()]).not.toContain(after.get(words));
});

test('a document that was lost comes back from its own file, with the addresses that were given out', async () => {
  const { folder, input } = emptyLibrary();
  await imported(folder, input('a.txt', write(LINES)));
  publishDrafts(folder);
  const words = '新增的一段，说明为什么要整理档案。';
  const file = input('dangan.txt', write(LINES.toSpliced(4, 0, words)));
  await imported(folder, file);
  const before = addresses(folder);
  rmSync(path.join(folder, 'documents/dangan.mdx'));
  expect(await runImport({ named: [file], folder, output: 'write' })).toBe(0);
  expect(addresses(folder)).toEqual(before);
});

test('a part inserted in front keeps every other address, and a removed paragraph is retired', async () => {
  const { folder, input } = emptyLibrary();
  await imported(folder, input('a.txt', write(LINES)));
  publishDrafts(folder);
  const before = addresses(folder);
  const changed = LINES.map((line) => line.replace(/^三、/, '四、').replace(/^二、/, '三、')).filter(
    (line) => !line.startsWith('第二段'),
  );
  await imported(
    folder,
    input('b.txt', write(changed.toSpliced(5, 0, '二、新的一部分', '这一部分是后来加的，放在前面。'))),
  );
  const after = addresses(folder);
  for (const text of [
    '把库房里的案卷逐一清点。',
    '各乡镇要确定专人负责这项工作。',
    '第一段讲要求，要做到件件有目录。',
  ]) {
    expect(after.get(text)).toBe(before.get(text));
  }
  const ledger = loadLibrary(folder).editions[0]?.ledger;
  expect(ledger?.retired.map(({ address }) => address)).toEqual([before.get('第二段讲时间，年底以前全部完成。')]);
});

test('what was never published leaves no trace of how it was numbered before', async () => {
  const { folder, input } = emptyLibrary();
  const corrected = LINES.toSpliced(5, 0, '二、新的一部分', '这一部分是后来加的，放在前面。');
  await imported(folder, input('a.txt', write(LINES)));
  await imported(folder, input('b.txt', write(corrected)));
  const [edition] = loadLibrary(folder).editions;
  expect(edition?.ledger).toMatchObject({ draft: true, retired: [] });
  expect(edition?.ledger.assigned).toBeUndefined();
  expect(publishDrafts(folder)).toEqual(['dangan']);
  expect(publishDrafts(folder)).toEqual([]);
  expect(loadLibrary(folder).editions[0]?.ledger.draft).toBeUndefined();
});

test('what a person corrected in decisions.yaml stands, also for a corrected version', async () => {
  const { folder, input } = emptyLibrary();
  const file = input('a.txt', write(LINES));
  await imported(folder, file);
  const decisions = path.join(folder, 'sources/dangan/decisions.yaml');
  writeFileSync(decisions, readFileSync(decisions, 'utf8').replace(/\n.*text: 三、组织领导.*\n/u, '\n'));
  await imported(folder, file);
  const headings = () =>
    loadLibrary(folder)
      .editions[0]?.document.blocks.filter(({ kind }) => kind === 'heading')
      .map(({ text }) => text);
  expect(headings()).not.toContain('三、组织领导');
  await imported(folder, input('b.txt', write(LINES.toSpliced(5, 0, '新增一段，内容是补充说明。'))));
  expect(headings()).not.toContain('三、组织领导');
});

test('saving decisions.yaml while it is watched makes the document anew', async () => {
  const { folder, input } = emptyLibrary();
  await imported(folder, input('a.txt', write(LINES)));
  const watching = watchOutline(folder, 'dangan');
  writeFileSync(
    watching.decisionsFile,
    readFileSync(watching.decisionsFile, 'utf8').replace(/\n.*text: 三、组织领导.*\n/u, '\n'),
  );
  await vi.waitFor(
    () => {
      expect(readFileSync(path.join(folder, 'documents/dangan.mdx'), 'utf8')).not.toContain('## 三、组织领导');
    },
    { timeout: 60_000, interval: 50 },
  );
  watching.close();
  expect(() => loadLibrary(folder)).not.toThrow();
});
