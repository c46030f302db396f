import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ImportedDocument } from '../../importer/import-worker.ts';
import { freeId } from '../../importer/free-id.ts';
import { checkInputSize } from '../../importer/read-input.ts';
import { nextOrder } from '../../importer/run-import.ts';
import { TakenId } from '../../importer/taken-id.ts';
import type { Desk } from '../server/desk.ts';
import { documentOf } from './changes-of.ts';

/** What the person said of a file besides its bytes. */
export interface Received {
  name: string;
  bytes: Uint8Array;
  /** The document that it is a corrected version of, or the id that a new one is to have. */
  id?: string | undefined;
  /** The document whose id it would have, when it is another one: it gets the next id that is free. */
  beside?: string | undefined;
}

/** The name of a received file without folders, and without what no disk carries. */
export function plainName(name: string): string {
  const base = name.split(/[/\\]/u).at(-1) ?? '';
  const kept = base.replace(/[\p{Cc}<>:"|?*]/gu, '').replace(/^\.+/u, '');
  return kept === '' ? 'document' : kept.slice(-100);
}

/**
 * What an import of a received file would write, without writing it.
 * @param options `mend` when it is the original of a document whose files were damaged
 * @throws TakenId when a person has to say whether it is a new version; PlainError or FaultError that says why it cannot be imported
 */
export async function importReceived(
  desk: Desk,
  { name, bytes, id, beside }: Received,
  { mend = false }: { mend?: boolean } = {},
): Promise<ImportedDocument> {
  const shown = plainName(name);
  checkInputSize(bytes.length, shown);
  const folder = mkdtempSync(path.join(tmpdir(), 'zhangju-desk-'));
  try {
    const file = path.join(folder, shown);
    writeFileSync(file, bytes);
    const own = beside === undefined ? id : freeId(desk.folder, beside);
    const options = { folder: desk.folder, id: own, order: nextOrder(desk.folder), mend, comments: 'later' as const };
    const answer = await desk.importer.run({ file, options, output: 'write' });
    if ('taken' in answer)
      throw new TakenId(`文库里已经有《${answer.taken.title}》。这份文件和它是什么关系？`, answer.taken);
    return documentOf(answer);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
