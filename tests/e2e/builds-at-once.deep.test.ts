import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../support/command.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary, edit } from '../support/small-library.ts';

test('two builds of different libraries, started together in one checkout, each make their own site', async () => {
  const both = copyOfSmallLibrary();
  const one = copyOfSmallLibrary();
  for (const file of ['documents/jieshao.mdx', 'ledger/jieshao.yaml', 'annotations/jieshao.yaml', 'sources/jieshao'])
    rmSync(path.join(one, file), { recursive: true });
  edit(one, 'site.yaml', 'name: ', 'name: 另一个');
  edit(one, 'site.yaml', ', 花坛', '');
  const out = temporaryFolder();
  const outcomes = await Promise.all(
    [both, one].map((content, index) =>
      runNode(['scripts/build.ts', '--content', content, '--out', path.join(out, String(index))]),
    ),
  );
  expect(outcomes.map(({ code, stderr }) => ({ code, stderr }))).toEqual(outcomes.map(() => ({ code: 0, stderr: '' })));
  expect(outcomes.filter(({ stdout }) => stdout.includes('等它做完再开始'))).toHaveLength(1);
  const documents = (index: string): string[] =>
    readdirSync(path.join(out, index, 'documents')).filter((name) => name.endsWith('.html'));
  expect([documents('0').sort(), documents('1')]).toEqual([['jieshao.html', 'tongzhi.html'], ['tongzhi.html']]);
  const homes = ['0', '1'].map((index) => readFileSync(path.join(out, index, 'index.html'), 'utf8').includes('另一个'));
  expect(homes).toEqual([false, true]);
});
