import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { changedSinceSound, keepSound } from '../../src/desk/changes/sound-state.ts';
import * as walk from '../../src/files/walk-folder.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';

vi.mock('../../src/files/walk-folder.ts', { spy: true });

it('tells nothing while a folder goes that is looked through, and all of it at the next look', async () => {
  const folder = copyOfSmallLibrary();
  await keepSound(folder);
  appendFileSync(path.join(folder, 'documents/tongzhi.mdx'), '\n');
  vi.mocked(walk.walkFolder).mockImplementationOnce(() => {
    throw Object.assign(new Error('gone'), { code: 'ENOENT' });
  });
  expect(changedSinceSound(folder)).toEqual([]);
  expect(changedSinceSound(folder)).toEqual([{ file: 'documents/tongzhi.mdx', fate: 'changed' }]);
});
