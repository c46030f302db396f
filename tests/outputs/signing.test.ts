import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { runKey } from '../../src/commands/pack/run-key.ts';
import { chooseKey } from '../../src/commands/pack/choose-key.ts';
import { officeKey } from '../../src/library/office-key.ts';
import { makeSigningKey } from '../../src/outputs/signing/private-key.ts';
import { judgeSignature, writeSignature } from '../../src/outputs/signing/signature-file.ts';
import { temporaryFolder } from '../support/folders.ts';
import { throwawayKey } from './support/fake-site.ts';

vi.spyOn(console, 'log').mockImplementation(() => undefined);
const bytes = new TextEncoder().encode('清单\n');

it('a signature is valid for its bytes and its key alone', () => {
  const [ours, theirs] = [throwawayKey(), throwawayKey()];
  const text = writeSignature(bytes, ours.public, ours.sign, '云岭文库　版本 1234-ABCD');
  expect(judgeSignature(text, bytes, ours.public)).toBe('valid');
  expect(judgeSignature(text, new TextEncoder().encode('清单'), ours.public)).toBe('invalid');
  expect(judgeSignature(text, bytes, theirs.public)).toBe('other-key');
  expect(judgeSignature(text.replace('1234', '1235'), bytes, ours.public)).toBe('invalid');
  const forged = { ...theirs, public: { ...theirs.public, id: ours.public.id } };
  expect(judgeSignature(writeSignature(bytes, forged.public, theirs.sign, ''), bytes, ours.public)).toBe('invalid');
});

const minisign = spawnSync('minisign', ['-v']).error === undefined;

it.runIf(minisign)('minisign reads it (skipped where it is not installed)', () => {
  const key = throwawayKey();
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'list'), bytes);
  writeFileSync(path.join(folder, 'list.minisig'), writeSignature(bytes, key.public, key.sign, '云岭文库'));
  const run = (): number | null =>
    spawnSync('minisign', ['-Vm', 'list', '-P', key.public.line], { cwd: folder }).status;
  expect(run()).toBe(0);
  writeFileSync(path.join(folder, 'list'), '别的');
  expect(run()).not.toBe(0);
});

it('the key is made once, apart from what is handed on, and its public half goes into the library', () => {
  const root = temporaryFolder();
  const library = path.join(root, 'content');
  mkdirSync(library);
  const file = path.join(temporaryFolder(), 'key', 'private-key.pem');
  expect(() => {
    runKey({ root, library, file: path.join(library, 'key.pem') });
  }).toThrow('复制给别人');
  runKey({ root, library, file });
  expect(statSync(file).mode & 0o77).toBe(0);
  const pem = readFileSync(file, 'utf8');
  expect(() => {
    runKey({ root, library, file });
  }).toThrow('没有动它');
  expect(() => makeSigningKey(file, [root])).toThrow('没有动它');
  expect(readFileSync(file, 'utf8')).toBe(pem);
  expect(chooseKey(library, file, false)?.public.line).toBe(officeKey(library)?.line);
  expect(chooseKey(library, file, true)).toBeNull();
  expect(() => chooseKey(library, path.join(root, 'lost.pem'), false)).toThrow('没有私钥');
  const other = path.join(temporaryFolder(), 'other.pem');
  makeSigningKey(other, []);
  expect(() => chooseKey(library, other, false)).toThrow('不是一对');
});
