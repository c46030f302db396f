import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { runNode } from '../support/command.ts';
import { emptyLibrary } from './support/library.ts';

const body = Array.from({ length: 400 }, (_, index) => `第${String(index)}项，由县里统一安排经费。`).join('\n');

test('imports, checks and verifications that are started together all end well, and no two documents share a place', async () => {
  const { folder, input } = emptyLibrary();
  const first = input('first.txt', `关于修桥的通知\n${body}\n`);
  expect(await runNode(['scripts/import.ts', first, '--content', folder])).toMatchObject({ code: 0, stderr: '' });
  const inputs = ['修路', '种树', '防汛'].map((what, index) =>
    input(`in-${String(index)}.txt`, `关于${what}的通知\n${body}\n`),
  );
  const outcomes = await Promise.all([
    ...inputs.map((file) => runNode(['scripts/import.ts', file, '--content', folder])),
    runNode(['scripts/check.ts', '--accept'], { ZHANGJU_CONTENT: folder }),
    runNode(['scripts/verify.ts'], { ZHANGJU_CONTENT: folder }),
  ]);
  expect(outcomes.map(({ code, stderr }) => ({ code, stderr }))).toEqual(outcomes.map(() => ({ code: 0, stderr: '' })));
  expect(outcomes.filter(({ stdout }) => stdout.includes('等它做完再开始')).length).toBeGreaterThan(0);
  const orders = readdirSync(path.join(folder, 'documents')).map(
    (name) => /^order: (\d+)$/mu.exec(readFileSync(path.join(folder, 'documents', name), 'utf8'))?.[1] ?? '',
  );
  expect(orders.sort()).toEqual(['1', '2', '3', '4']);
  expect(loadLibrary(folder).editions).toHaveLength(4);
}, 120_000);
