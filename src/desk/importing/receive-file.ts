import { writeChange } from '../changes/write-change.ts';
import type { Desk } from '../server/desk.ts';
import { changesOf } from './changes-of.ts';
import { importReceived, plainName, type Received } from './import-received.ts';

/**
 * Imports one file into the library, as `npm run import` does.
 * @returns id and title of its document
 * @throws TakenId when a person has to say whether it is a new version; PlainError that says why it was not imported
 */
export async function receiveFile(desk: Desk, received: Received): Promise<{ id: string; title: string }> {
  let made = { id: '', title: '' };
  await writeChange(desk.folder, {
    label: `导入“${plainName(received.name)}”`,
    base: {},
    make: async () => {
      const document = await importReceived(desk, received);
      made = { id: document.id, title: document.report.title };
      return changesOf(document);
    },
  });
  return made;
}
