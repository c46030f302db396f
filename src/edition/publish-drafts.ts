import path from 'node:path';
import { acceptChanges } from '../ledger/accept-changes.ts';
import { draftDocuments } from '../ledger/drafts.ts';
import { writeLedger } from '../ledger/write-ledger.ts';
import { readDocument } from './document/read-document.ts';

/**
 * Fixes the addresses of the documents that were never published, as they are now: from here on they do not change.
 * @param folder the library
 * @returns ids of the documents
 * @throws FaultError when a document cannot be read; then the ledgers before it are fixed and it is not
 */
export function publishDrafts(folder: string): string[] {
  const ids = draftDocuments(folder);
  for (const id of ids) {
    const document = readDocument(path.join(folder, 'documents', `${id}.mdx`));
    writeLedger(path.join(folder, 'ledger', `${id}.yaml`), acceptChanges(document, { addresses: [], retired: [] }));
  }
  return ids;
}
