import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { finishImports } from '../../src/files/finish-imports.ts';
import { GOES, IMPORT_FOLDER, PUBLISH_LIST } from '../../src/files/read-publish-list.ts';
import { makeDocx, paragraph } from '../importer-readers/support/make-docx.ts';
import { emptyLibrary } from './support/library.ts';
import { openWarmImport } from './support/warm-import.ts';

const runImport = openWarmImport();

vi.spyOn(console, 'log').mockImplementation(() => undefined);

const WORDS = ['关于修路的通知', '五月开工，十月完工。'];

test('a corrected version leaves the earlier originals as they were received', async () => {
  const { folder, input } = emptyLibrary();
  const source = path.join(folder, 'sources', 'xiulu');
  const text = input('a.txt', `${WORDS.join('\n')}\n`);
  const word = input('b.docx', '');
  writeFileSync(word, makeDocx({ body: [...WORDS, '完工后验收。'].map((words) => paragraph(words)).join('') }));
  const originals = (): string[] =>
    readdirSync(source)
      .filter((name) => /^(?:original|extracted)/u.test(name))
      .sort();
  for (const [file, left] of [
    [text, ['original.txt']],
    [word, ['extracted.txt', 'original-2.docx', 'original.txt']],
    [text, ['original-2.docx', 'original.txt']],
  ] as const) {
    expect(await runImport({ named: [file], folder, id: 'xiulu', output: 'write' })).toBe(0);
    expect(originals()).toEqual(left);
    expect(loadLibrary(folder).editions).toHaveLength(1);
    expect(readFileSync(path.join(source, 'original.txt'))).toEqual(readFileSync(text));
  }
});

test('cut off while files were being moved, the next reading takes the earlier original away', () => {
  const { folder, input } = emptyLibrary();
  const stale = input('library/sources/xiulu/original.txt', 'x');
  const staged = path.join(folder, IMPORT_FOLDER, 'xiulu');
  mkdirSync(staged, { recursive: true });
  writeFileSync(path.join(staged, PUBLISH_LIST), `${GOES}sources/xiulu/original.txt\n`);
  finishImports(folder);
  expect(existsSync(stale)).toBe(false);
  expect(existsSync(staged)).toBe(false);
});
