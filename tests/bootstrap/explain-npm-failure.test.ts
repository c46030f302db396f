import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

const { explainNpmFailure } = createRequire(import.meta.url)('../../scripts/bootstrap/explain-npm-failure.cjs') as {
  explainNpmFailure: (task: string, output: string) => { message: string; inWords: () => string };
};

it.each([
  ['npm error code ENOSPC\nnpm error nospc no space left on device', '磁盘满了'],
  ["npm error code EACCES\nnpm error Error: EACCES: permission denied, mkdir '/x'", '没有写入的权限'],
  ['npm error code EROFS', '没有写入的权限'],
  ['npm error code ENOTFOUND\nnpm error errno ENOTFOUND', '连不上软件源'],
  ['npm error code ECONNREFUSED', '连不上软件源'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', '证书'],
  ['npm error code E404', '没有所需的版本'],
  ['npm error code EUSAGE', '对不上'],
  ['npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write', '磁盘满了'],
  ['something odd', '没有说清原因'],
])('tells the cause of %j', (output, words) => {
  const error = explainNpmFailure('安装依赖', output);
  expect(error.message).toContain('“安装依赖”没有成功：');
  expect(error.message).toContain(words);
  expect(error.inWords()).toContain('怎么办：');
});

it('shows no stack trace', () => {
  const output = 'npm ERR! code ECONNREFUSED\nnpm ERR!     at emitErrorNT (node:internal/streams/destroy:151:8)';
  expect(explainNpmFailure('安装依赖', output).inWords()).not.toContain('destroy:151');
});

it('is not misled by the packages that npm fetched before', () => {
  const output = 'npm http fetch GET 200 https://registry/network-ENOTFOUND 1ms\nnpm error code ENOSPC';
  const error = explainNpmFailure('安装依赖', output);
  expect(error.message).toContain('磁盘满了');
  expect(error.inWords()).not.toContain('npm http');
});
