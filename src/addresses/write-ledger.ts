import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, isMap, isSeq } from 'yaml';
import type { Ledger } from '../schemas/ledger.ts';

const HEADING = ' 已公布的全部地址。由 npm run check -- --accept 登记，不要手工改动：地址一经公布，永远有效。';

/** A ledger as the text of its file, one address a line. */
export function formatLedger(ledger: Ledger): string {
  const document = new Document(ledger);
  document.commentBefore = HEADING;
  for (const key of ['addresses', 'retired', 'assigned']) {
    const list = document.get(key, true);
    if (!isSeq(list)) continue;
    for (const item of list.items) if (isMap(item)) item.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

/** Writes a ledger by way of a temporary file so that it is never half-written. */
export function writeLedger(file: string, ledger: Ledger): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.tmp`;
  writeFileSync(temporary, formatLedger(ledger));
  renameSync(temporary, file);
}
