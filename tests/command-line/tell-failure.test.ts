import { expect, it } from 'vitest';
import { tellFailure } from '../../src/model/faults/tell-failure.ts';

const refused = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: refused, write`), {
    code,
    syscall: 'write',
    ...(path === undefined ? {} : { path }),
  });

it.each([
  ['ENOSPC', '磁盘满了'],
  ['EACCES', '没有写入的权限'],
  ['EPERM', '没有写入的权限'],
  ['EROFS', '只读'],
  ['EISDIR', '同名的文件夹'],
  ['ENOTDIR', '同名的文件'],
  ['EBUSY', '占用'],
  ['EIO', '读写出错'],
  ['EMFILE', '打开的文件太多'],
  ['ERR_WORKER_OUT_OF_MEMORY', '内存不够用'],
])('%s is told in words, with the file and what to do', (code, words) => {
  const told = tellFailure(refused(code, 'content/ledger/a.yaml'));
  expect(told).toMatch(/^✗ 没有完成：/u);
  expect(told).toContain(words);
  expect(told).toContain('（content/ledger/a.yaml）。');
  expect(told).toMatch(/\n {2}怎么办：.+。$/u);
  expect(told).not.toContain(code);
});

it('also when another error is wrapped around it', () => {
  expect(tellFailure(new Error('页面没有写成', { cause: refused('ENOSPC') }))).toContain('磁盘满了');
});

it('a bundler that tells it in English, with its stack, is understood', () => {
  const told = tellFailure(
    new Error(
      'Build failed\n\u001b[31mFailed to write\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>',
    ),
  );
  expect(told).toBe('✗ 没有完成：磁盘满了。\n  怎么办：删去不要的文件，腾出空间，再运行一次。');
});

it('of what is not understood, the words are kept and the stack is not', () => {
  const told = tellFailure(new Error('\u001b[31mSomething odd\nStack backtrace:\n   0: <unknown>\n   at /x.c:1:2'));
  expect(told).toMatch(/^✗ 没有完成：Something odd\n {2}怎么办：/u);
});
