import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runNode } from '../support/command.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';

it('a folder with an office’s papers, or the library, is never replaced by a site', async () => {
  const content = copyOfSmallLibrary();
  const papers = temporaryFolder();
  writeFileSync(path.join(papers, '通知.txt'), '字');
  // tests/build/check-target.test.ts knows the other places.
  for (const out of [papers, path.dirname(content)]) {
    const { code, stdout, stderr } = await runNode(['scripts/build.ts', '--content', content, '--out', out]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`“${out}”`);
    expect(stderr).toContain('什么也没有动');
  }
  expect(readFileSync(path.join(papers, '通知.txt'), 'utf8')).toBe('字');
  expect(readFileSync(path.join(content, 'documents', 'tongzhi.mdx'), 'utf8')).toContain('阅览室');
}, 60_000);
