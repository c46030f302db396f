import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { publishDrafts } from '../../src/edition/publish-drafts.ts';
import { importFile } from '../../src/importer/import-file.ts';
import { emptyLibrary } from './support/library.ts';

/** A paper as another program gives it out: pages with numbers, a paragraph in two lines. */
const PAPER = [
  '关于整理档案的意见',
  '',
  '各乡镇人民政府：',
  '',
  '    一、总体要求',
  '',
  '    第一段讲要求，要做到件件有目录，年底以前全部完成，不得拖延到明年再',
  '来办理，也不得草草了事。',
  '',
  '— 1 —',
  '',
  '    二、主要任务',
  '',
  '    （一）清点。把库房里的案卷逐一清点，按年度编写目录，一式两份，一份存',
  '档，一份交县里，交接时双方签字。',
  '',
  '— 2 —',
  '',
].join('\n');

/** A published document in a library of its own, a way to write what an import of it gives, and one to read a file. */
async function published(text = PAPER) {
  const { folder, input } = emptyLibrary();
  const file = input('dangan.txt', text);
  const run = async (mend: boolean): Promise<void> => {
    const { prepared } = await importFile(file, { folder, id: 'dangan', order: 1, mend });
    for (const { path: name, content } of prepared.files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
  };
  await run(false);
  publishDrafts(folder);
  const place = (name: string): string => path.join(folder, name);
  return { folder, place, mend: () => run(true), read: (name: string) => readFileSync(place(name), 'utf8') };
}

const DOCUMENT = 'documents/dangan.mdx';
const LEDGER = 'ledger/dangan.yaml';
const DECISIONS = 'sources/dangan/decisions.yaml';

it.each([
  ['gone', (file: string) => rmSync(file)],
  ['empty', (file: string) => writeFileSync(file, '')],
  ['of another kind', (file: string) => writeFileSync(file, '%%% 别的东西')],
  ['cut off', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').split('joins:')[0] ?? '')],
  ['with a list that holds nothing', (file: string) => writeFileSync(file, 'removals:\n  - { lin: 10 }\njoins: 8\n')],
])('gives the same document and addresses from its original when the decisions are %s', async (_state, damage) => {
  const { place, mend, read } = await published();
  const before = [read(DOCUMENT), read(LEDGER), read(DECISIONS)];
  expect(before[0]).not.toContain('— 1 —');
  expect(before[0]).toContain('拖延到明年再来办理');
  damage(place(DECISIONS));
  await mend();
  expect([read(DOCUMENT), read(LEDGER), read(DECISIONS)]).toEqual(before);
});

it('mends a document whose title holds marks of code', async () => {
  const { place, mend, read } = await published(PAPER.replace('关于整理档案的意见', '关于整理<档案>{2024}的意见'));
  const before = read(DOCUMENT);
  writeFileSync(place(DOCUMENT), `${before}\n{\n`);
  await mend();
  expect(read(DOCUMENT)).toBe(before);
});

it('records of an original with which nothing can be compared what it is, and says so', async () => {
  const { place, mend, read } = await published();
  rmSync(place('sources/dangan/origin.yaml'));
  rmSync(place('sources/dangan/original.txt'));
  await mend();
  const origin = read('sources/dangan/origin.yaml');
  expect(origin).not.toMatch(/0{64}|earlier:/u);
  expect(origin).toContain('没有可以比对的');
  expect(read('sources/dangan/original.txt')).toBe(PAPER);
});

it('joins nothing where a person joined nothing', async () => {
  const { place, mend, read } = await published();
  writeFileSync(place(DECISIONS), read(DECISIONS).replace(/\njoins:\n(?: {2}- [^\n]*\n)+/u, '\n'));
  await mend();
  expect(read(DOCUMENT)).not.toContain('拖延到明年再来办理');
});

it('keeps what a person decided of the outline when the entry of the title has a slip', async () => {
  const { place, mend, read } = await published();
  const decisions = read(DECISIONS);
  const without = decisions.replace(/\n[^\n]*text: （一）清点。[^\n]*\n/u, '\n');
  expect(without).not.toBe(decisions);
  writeFileSync(place(DECISIONS), without.replace('level: 0', 'level: O'));
  await mend();
  expect(read(DOCUMENT)).toContain('# 关于整理档案的意见');
  expect(read(DOCUMENT)).toContain('## 二、主要任务');
  expect(read(DOCUMENT)).not.toContain('### （一）清点');
});
