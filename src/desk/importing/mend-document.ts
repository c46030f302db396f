import { nextOrder } from '../../importer/run-import.ts';
import { salvageEarlier } from '../../importer/salvage-earlier.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { writeChange } from '../changes/write-change.ts';
import type { Desk } from '../server/desk.ts';
import { changesOf, documentOf } from './changes-of.ts';
import { importReceived, type Received } from './import-received.ts';

/**
 * Makes a document whose files were damaged anew from its original, by what can still be read of its decisions and of what was said of it.
 * @throws PlainError when the original is not as it was received; FaultError when the document would not hold
 */
export async function mendDocument(desk: Desk, id: string): Promise<void> {
  const { folder } = desk;
  await writeChange(folder, {
    label: `照原件重新整理“${id}”`,
    base: {},
    make: async () => {
      const order = nextOrder(folder);
      const { file, altered } = salvageEarlier(folder, id, order);
      if (file === null || altered)
        throw new PlainError(
          '这一篇的原件不见了，或者和收到时不一样了，不能照它整理。\n怎么办：在下面选当初导入的那个文件，把原件放回来。',
        );
      const options = { folder, id, order, mend: true, comments: 'later' as const };
      return changesOf(documentOf(await desk.importer.run({ file, options, output: 'write' })));
    },
  });
}

/**
 * Puts the original of a document back as it was received, and makes the document anew from it.
 * @throws PlainError when it is not what was received; FaultError when the document would not hold
 */
export async function restoreOriginal(desk: Desk, received: Received & { id: string }): Promise<void> {
  await writeChange(desk.folder, {
    label: `放回“${received.id}”的原件`,
    base: {},
    make: async () => changesOf(await importReceived(desk, received, { mend: true })),
  });
}
