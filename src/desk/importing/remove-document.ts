import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../../model/faults/plain-error.ts';
import { writeChange } from '../changes/write-change.ts';
import { builtAt } from '../reading/document-state.ts';
import { findEdition } from '../reading/document-view.ts';
import type { Desk } from '../server/desk.ts';

/**
 * Takes a document that was never published out of the library, with its source. It can be undone.
 * @throws PlainError for a published one: its addresses have been given out
 */
export async function removeDocument(desk: Desk, id: string): Promise<void> {
  const { edition } = findEdition(desk, id);
  if (builtAt(desk.out, id) > 0)
    throw new PlainError('这一篇已经发布，地址别人可能已经引用，不能移出。要改文字，请导入它的新版本。');
  const source = path.join('sources', edition.source.id);
  const names = readdirSync(path.join(desk.folder, source)).map(
    (name) => `${source.replaceAll(path.sep, '/')}/${name}`,
  );
  const files = [`documents/${id}.mdx`, `ledger/${id}.yaml`, `annotations/${id}.yaml`, ...names].filter((name) =>
    existsSync(path.join(desk.folder, name)),
  );
  await writeChange(desk.folder, {
    label: `把《${edition.document.title}》移出文库`,
    base: {},
    make: () => files.map((name) => ({ path: name, content: null })),
  });
}
