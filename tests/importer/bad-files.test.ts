import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test, vi } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { PlainError } from '../../src/model/faults/plain-error.ts';
import { tellFailure } from '../../src/model/faults/tell-failure.ts';
import { makeDocx, paragraph } from '../importer-readers/support/make-docx.ts';
import { makeOle } from '../importer-readers/support/make-ole.ts';
import { makePdf } from '../importer-readers/support/make-pdf.ts';
import { runNode, type Outcome } from '../support/command.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { openWarmImport } from './support/warm-import.ts';

const runImport = openWarmImport();

const MB = 1024 * 1024;
const docx = makeDocx({ body: paragraph('关于修路的通知') + paragraph('五月开工，十月完工。') });
const pdf = makePdf([
  [
    { text: '关于修路的通知', x: 200, y: 760 },
    { text: '五月开工，十月完工，由县里统一安排经费，各村不再摊派。', x: 90, y: 700 },
  ],
]);

/** Every path below a folder with its kind and the digest of its content. */
const snapshot = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.zhangju-lock'))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const content = entry.isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
      return `${path.relative(folder, file)} ${content}`;
    })
    .sort();

/** What the command does, and what it says, without starting it, which costs a second. */
async function importHere(library: string, named: string): Promise<Outcome> {
  let said = '';
  const hear = (text: unknown) => void (said += `${String(text)}\n`);
  const heard = [
    vi.spyOn(console, 'log').mockImplementation(hear),
    vi.spyOn(console, 'error').mockImplementation(hear),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    }),
  ];
  let code: number;
  try {
    code = await runImport({ named: [named], folder: library, output: 'write' });
  } catch (error) {
    code = error instanceof PlainError ? error.exitCode : 1;
    hear(tellFailure(error));
  }
  for (const each of heard) each.mockRestore();
  return { code, stdout: said, stderr: '' };
}

/** Imports a file into a library that has documents. */
async function importInto(library: string, file: string, content: string | Uint8Array | number): Promise<Outcome> {
  const target = path.join(temporaryFolder(), file);
  writeFileSync(target, typeof content === 'number' ? '' : content);
  // A file of zeros that takes no room on the disk.
  if (typeof content === 'number') truncateSync(target, content);
  return importHere(library, target);
}

/** What was said, and that it is one message for a person and not a program's. */
function oneMessage({ stdout, stderr }: Outcome): string {
  const said = `${stdout}${stderr}`;
  expect(said.match(/✗/gu), said).toHaveLength(1);
  expect(said).not.toMatch(/\n\s+at |\b(?:Error|ENOENT|undefined|null|NaN|Exception|Warning)\b/u);
  expect(said).not.toContain('没有完成：');
  return said;
}

const bad: [what: string, file: string, content: string | Uint8Array | number, says: RegExp, remedy: RegExp][] = [
  ['an empty file', '空.txt', '', /空的（0 字节）/u, /换成有内容的文件/u],
  ['white space alone', '白.txt', ' \r\n\u3000\u3000\n\t\n', /没有文字/u, /拿错了文件/u],
  [
    'bytes without meaning',
    '乱.txt',
    Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * n * 31 + (n >> 3)) % 256)),
    /./u,
    /请/u,
  ],
  ['a broken zip', '断.docx', docx.subarray(0, Math.floor(docx.length / 2)), /损坏|不完整/u, /重新/u],
  [
    'an encrypted .docx',
    '密.docx',
    makeOle({ EncryptedPackage: Buffer.alloc(5000), EncryptionInfo: Buffer.alloc(5000) }),
    /密码|加密/u,
    /去掉密码/u,
  ],
  ['an encrypted .pdf', '密.pdf', makePdf([[{ text: '字', x: 9, y: 9 }]], true), /密码|加密/u, /去掉密码/u],
  ['text named .docx', '假.docx', '只是一行文字。', /扩展名是 \.docx/u, /改回 \.txt/u],
  ['a scan', '扫描.pdf', makePdf([[], []]), /扫描件/u, /OCR/u],
  ['201 MB', '大.docx', 201 * MB, /201 MB/u, /另存/u],
  ['201 MB of text', '大.txt', 201 * MB, /201 MB/u, /另存/u],
];

test.each(bad)('%s is refused in one message and nothing is written', async (_what, file, content, says, remedy) => {
  const library = copyOfSmallLibrary();
  const before = snapshot(library);
  const outcome = await importInto(library, file, content);
  expect(outcome.code).toBe(1);
  const said = oneMessage(outcome);
  expect(said).toContain(file);
  expect(said).toMatch(says);
  expect(said).toMatch(remedy);
  expect(snapshot(library)).toEqual(before);
});

test('what does not exist, and a folder with nothing to import, are told, and nothing is written', async () => {
  const library = copyOfSmallLibrary();
  const before = snapshot(library);
  const root = temporaryFolder();
  mkdirSync(path.join(root, '没有公文'));
  writeFileSync(path.join(root, '没有公文', '照片.jpg'), 'x');
  for (const [named, says] of [
    ['没有的文件夹', /找不到/u],
    ['没有的文件.txt', /找不到/u],
    ['没有公文', /没有可以导入的文件/u],
  ] as const) {
    const outcome = await importHere(library, path.join(root, named));
    expect(outcome.code).toBe(2);
    const said = oneMessage(outcome);
    expect(said).toContain(named);
    expect(said).toMatch(says);
    expect(said).toContain('怎么办');
  }
  expect(snapshot(library)).toEqual(before);
});

test('the command itself: a bad file, by its exit code and its message', async () => {
  const file = path.join(temporaryFolder(), '假.docx');
  writeFileSync(file, '只是一行文字。');
  const library = copyOfSmallLibrary();
  const outcome = await runNode(['scripts/import.ts', file, '--content', library]);
  expect(outcome.code).toBe(1);
  expect(oneMessage(outcome)).toMatch(/扩展名是 \.docx/u);
});

test('a library that does not exist is told and not made', async () => {
  const root = temporaryFolder();
  writeFileSync(path.join(root, '通知.txt'), '关于修路的通知\n五月开工，十月完工。\n');
  const before = snapshot(root);
  const outcome = await runNode([
    'scripts/import.ts',
    path.join(root, '通知.txt'),
    '--content',
    path.join(root, '文库'),
  ]);
  expect(outcome.code).toBe(2);
  const said = oneMessage(outcome);
  expect(said).toContain('文库');
  expect(said).toContain('怎么办');
  expect(snapshot(root)).toEqual(before);
});

test.each([
  ['a .pdf', 'xiulu.docx', pdf],
  ['a .docx', 'xiulu.pdf', docx],
  ['a .docx', 'xiulu.txt', docx],
])(
  '%s with a wrong extension, %s, is read by its bytes, the report says so, and the library holds',
  async (_what, file, content) => {
    const library = copyOfSmallLibrary();
    const count = loadLibrary(library).editions.length;
    const outcome = await importInto(library, file, content);
    expect(outcome.stdout + outcome.stderr).toContain('《关于修路的通知》');
    expect(outcome.code).toBe(0);
    expect(loadLibrary(library).editions).toHaveLength(count + 1);
    expect(readFileSync(path.join(library, 'sources', 'xiulu', 'report.md'), 'utf8')).toContain('扩展名与内容不符');
  },
);
