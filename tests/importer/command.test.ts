import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { runImport } from '../../src/importer/run-import.ts';
import { emptyLibrary } from './support/library.ts';

const printed: string[] = [];
vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));

const TEXT =
  '关于修路的通知\n各村民委员会：\n现将修路安排通知如下。\n一、时间\n五月开工，十月完工。\n二、经费\n由县里统一安排经费。\n';

test('one bad file does not stop the others, and the exit code tells', async () => {
  const { folder, input } = emptyLibrary();
  input('in/a-good.txt', TEXT);
  const bad = input('in/b-empty.txt', ' \n');
  input('in/c-good.txt', TEXT.replace('修路', '修桥'));
  expect(await runImport({ named: [path.dirname(bad)], folder, output: 'write' })).toBe(1);
  expect(loadLibrary(folder).editions.map(({ document }) => document.id)).toEqual(['a-good', 'c-good']);
  expect(printed.join('\n')).toContain('b-empty.txt');
});

test.each(['json', 'tree'] as const)('--%s writes nothing', async (output) => {
  const { folder, input } = emptyLibrary();
  expect(await runImport({ named: [input('a.txt', TEXT)], folder, output })).toBe(0);
  expect(readdirSync(folder)).toEqual(['site.yaml']);
});

test('another document does not take the place of the one that has its id', async () => {
  const { folder, input } = emptyLibrary();
  await runImport({ named: [input('x/road.txt', TEXT)], folder, output: 'write' });
  expect(
    await runImport({ named: [input('y/road.txt', TEXT.replace('修路的', '种树的'))], folder, output: 'write' }),
  ).toBe(1);
  expect(loadLibrary(folder).editions.map(({ document }) => document.title)).toEqual(['关于修路的通知']);
});

test('what cannot be imported is told with exit code 2', async () => {
  const { folder, input } = emptyLibrary();
  await expect(runImport({ named: ['no-such-file.txt'], folder, output: 'write' })).rejects.toMatchObject({
    exitCode: 2,
  });
  await expect(runImport({ named: [], folder, output: 'write' })).rejects.toMatchObject({ exitCode: 2 });
  const two = [input('a.txt', TEXT), input('b.txt', TEXT)];
  await expect(runImport({ named: two, id: 'x', folder, output: 'write' })).rejects.toMatchObject({ exitCode: 2 });
  expect(existsSync(path.join(folder, 'documents'))).toBe(false);
});
