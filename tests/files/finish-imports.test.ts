import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { finishImports } from '../../src/files/finish-imports.ts';
import { GOES, IMPORT_FOLDER, PUBLISH_LIST } from '../../src/files/read-publish-list.ts';
import { runNode } from '../support/command.ts';
import { faultsOf } from '../support/faults.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';

let library = '';
let outside = '';
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const staged = (...names: string[]): string => path.join(library, IMPORT_FOLDER, 'x', ...names);
const tree = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

beforeEach(() => {
  library = copyOfSmallLibrary();
  outside = temporaryFolder();
  put(path.join(outside, '报告.docx'), '字');
});

/** Lists `lines` after a move that would be right; expects a refusal, and that nothing whatever has changed. */
function expectRefused(lines: string[], why: RegExp): void {
  put(staged('documents/new.mdx'), '新');
  put(staged(PUBLISH_LIST), ['documents/new.mdx', ...lines, ''].join('\n'));
  const before = [tree(library), tree(outside)];
  const [fault, ...more] = faultsOf(() => {
    finishImports(library);
  });
  expect(more).toEqual([]);
  expect(fault).toMatchObject({ rule: 'import-within-library', what: expect.stringMatching(why) as string });
  expect(fault?.remedy).toContain('.import 这个文件夹删去');
  expect([tree(library), tree(outside)]).toEqual(before);
}

describe('an import that waits in a library', () => {
  it('is carried out when it names files of the library’s own folders', () => {
    put(staged('documents/new.mdx'), '新');
    put(staged('sources/new/original..txt'), '新');
    put(staged(PUBLISH_LIST), `sources/new/original..txt\n${GOES}sources/tongzhi/report.md\ndocuments/new.mdx\n`);
    put(path.join(library, 'sources/tongzhi/report.md'), '旧');
    finishImports(library);
    expect(readFileSync(path.join(library, 'documents/new.mdx'), 'utf8')).toBe('新');
    expect(readdirSync(path.join(library, 'sources/new'))).toEqual(['original..txt']);
    expect(readdirSync(path.join(library, 'sources/tongzhi'))).not.toContain('report.md');
  });

  it.each([
    '../outside.txt',
    'documents/../../outside.txt',
    'documents/..',
    'documents/./a.mdx',
    'documents//a.mdx',
    'documents',
    'documents/',
    '/etc/hosts',
    'C:/Windows/a',
    'documents/a:b',
    'documents\\..\\..\\a',
    'documents/a\\..\\..\\b',
    'site.yaml',
    'annotations/a.yaml',
    '.import/y/publish.txt',
    'Documents/a.mdx',
    'documents/a\rb',
  ])('may neither write nor remove “%s”', (name) => {
    expectRefused([name], /不是 documents、ledger、sources/u);
    expectRefused([`${GOES}${name}`], /不是 documents、ledger、sources/u);
  });

  it('may not go through a link in the library to a folder outside', () => {
    symlinkSync(outside, path.join(library, 'sources', 'linked'), 'junction');
    put(staged('sources/linked/报告.docx'), '假');
    expectRefused(['sources/linked/报告.docx'], /经过一个链接/u);
    expectRefused([`${GOES}sources/linked/报告.docx`], /经过一个链接/u);
    expectRefused([`${GOES}sources/linked/deeper/报告.docx`], /经过一个链接/u);
  });

  it('may not bring in what a link in its own folder leads to', () => {
    mkdirSync(staged('sources'), { recursive: true });
    symlinkSync(outside, staged('sources', 'linked'), 'junction');
    expectRefused(['sources/linked/报告.docx'], /一个链接/u);
  });

  it('may not name a folder', () => {
    expectRefused([`${GOES}sources/tongzhi`], /是一个文件夹/u);
  });

  it('may not itself be a link, nor stand behind one', () => {
    put(path.join(outside, PUBLISH_LIST), 'documents/报告.docx\n');
    put(path.join(outside, 'documents/报告.docx'), '字');
    mkdirSync(path.join(library, IMPORT_FOLDER));
    symlinkSync(outside, staged(), 'junction');
    const before = tree(outside);
    expect(faultsOf(() => finishImports(library))).toMatchObject([{ rule: 'import-within-library' }]);
    expect(tree(outside)).toEqual(before);
  });
});

it('verify tells of it and touches nothing; a link in the place of .import is not followed by import either', async () => {
  put(staged(PUBLISH_LIST), `${GOES}../../${path.basename(outside)}/报告.docx\n`);
  const verified = await runNode(['scripts/verify.ts'], { ZHANGJU_CONTENT: library });
  expect(verified.code).toBe(1);
  expect(verified.stderr).toContain('要动文库以外的东西');
  expect(verified.stderr).toMatch(/\.import\/x\/publish\.txt:1/u);

  const other = copyOfSmallLibrary();
  symlinkSync(outside, path.join(other, IMPORT_FOLDER), 'junction');
  const input = path.join(temporaryFolder(), 'xiulu.txt');
  writeFileSync(input, '关于修路的通知\n各村民委员会：\n现将修路安排通知如下。\n');
  const imported = await runNode(['scripts/import.ts', input, '--content', other]);
  expect(imported.code).toBe(1);
  expect(imported.stderr).toContain('是一个链接或文件，不能用');
  expect(readdirSync(outside)).toEqual(['报告.docx']);
}, 60_000);
