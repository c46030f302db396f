import { writeWhole } from '../files/flush.ts';
import type { Ledger } from './schema.ts';

const HEADING = ' 已公布的全部地址。由 npm run check -- --accept 登记，不要手工改动：地址一经公布，永远有效。';

/**
 * A ledger as the text of its file: YAML in which each entry is one line of JSON, so that a library of hundreds of documents is read
 * fast (`read-ledger.ts`).
 */
export function formatLedger(ledger: Ledger): string {
  const list = (key: string, entries: readonly object[]): string =>
    entries.length === 0
      ? `${key}: []\n`
      : `${key}:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`;
  return [
    `#${HEADING}\n\n`,
    ledger.draft ? 'draft: true\n' : '',
    list('addresses', ledger.addresses),
    list('retired', ledger.retired),
    ledger.assigned === undefined ? '' : list('assigned', ledger.assigned),
  ].join('');
}

/** Writes a ledger, whole or not at all. */
export const writeLedger = (file: string, ledger: Ledger): void => {
  writeWhole(file, formatLedger(ledger));
};
