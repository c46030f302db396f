import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';

/** As `formatLedger` writes it near the head of a ledger. */
const DRAFT = /^draft: true$/mu;
const HEAD = 1024;

function isDraft(file: string): boolean {
  const bytes = Buffer.alloc(HEAD);
  const opened = openSync(file, 'r');
  try {
    return DRAFT.test(bytes.toString('utf8', 0, readSync(opened, bytes, 0, HEAD, 0)));
  } finally {
    closeSync(opened);
  }
}

/**
 * Ids of the documents that were imported and never published: their addresses may still change with the outline.
 * @param folder the library
 */
export function draftDocuments(folder: string): string[] {
  const ledgers = path.join(folder, 'ledger');
  if (!existsSync(ledgers)) return [];
  return readdirSync(ledgers)
    .filter((name) => name.endsWith('.yaml') && isDraft(path.join(ledgers, name)))
    .map((name) => name.replace(/\.yaml$/u, ''))
    .sort();
}
