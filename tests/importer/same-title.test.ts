import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { freeId } from '../../src/importer/free-id.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { emptyLibrary } from './support/library.ts';
import { openWarmImport } from './support/warm-import.ts';

const runImport = openWarmImport();

const said: string[] = [];
vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));

const report = (year: string): string => `政府工作报告\n各位代表：\n现在向大会报告${year}年的工作，请予审议。\n`;

test('another file with the same title asks for an id and leaves the first document and its bytes', async () => {
  const { folder, input } = emptyLibrary();
  expect(await runImport({ named: [input('报告一.txt', report('2023'))], folder, output: 'write' })).toBe(0);
  const [edition] = loadLibrary(folder).editions;
  const id = edition?.document.id ?? '';
  const original = path.join(folder, 'sources', id, 'original.txt');
  const second = input('报告二.txt', report('2024'));
  said.length = 0;
  expect(await runImport({ named: [second], folder, output: 'write' })).toBe(1);
  expect(said.join('\n')).toContain(`--id ${id}`);
  expect(readFileSync(original, 'utf8')).toBe(report('2023'));
  // Under an id of its own it comes in beside the first; as a new version it leaves the first original where it is.
  expect(await runImport({ named: [second], folder, id: 'baogao-2024', output: 'write' })).toBe(0);
  expect(await runImport({ named: [second], folder, id, output: 'write' })).toBe(0);
  expect(readFileSync(original, 'utf8')).toBe(report('2023'));
  expect(
    loadLibrary(folder)
      .editions.map(({ document }) => document.id)
      .sort(),
  ).toEqual(['baogao-2024', id].sort());
});

test('the id that is proposed for another one is nobody’s, and not too long', () => {
  const { folder } = emptyLibrary();
  expect(freeId(folder, 'baogao')).toBe('baogao-2');
  mkdirSync(path.join(folder, 'sources/baogao-2'), { recursive: true });
  mkdirSync(path.join(folder, 'ledger/baogao-3.yaml'), { recursive: true });
  expect(freeId(folder, 'baogao')).toBe('baogao-4');
  expect(freeId(folder, 'b'.repeat(60))).toBe(`${'b'.repeat(58)}-2`);
});
