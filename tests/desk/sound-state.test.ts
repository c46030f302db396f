import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { changedSinceSound, keepSound } from '../../src/desk/changes/sound-state.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';

it('tells nothing while a folder cannot be looked through, and all of it at the next look', async () => {
  const folder = copyOfSmallLibrary();
  await keepSound(folder);
  appendFileSync(path.join(folder, 'documents/tongzhi.mdx'), '\n');
  const documents = path.join(folder, 'documents');
  renameSync(documents, `${documents}.aside`);
  writeFileSync(documents, '');
  expect(changedSinceSound(folder)).toEqual([]);
  rmSync(documents);
  renameSync(`${documents}.aside`, documents);
  expect(changedSinceSound(folder)).toEqual([{ file: 'documents/tongzhi.mdx', fate: 'changed' }]);
});
