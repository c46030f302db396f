import path from 'node:path';
import type { ReadEdition } from '../edition/edition.ts';
import { acceptChanges } from '../ledger/accept-changes.ts';
import { writeLedger } from '../ledger/write-ledger.ts';
import type { Fault } from '../model/faults/fault.ts';
import type { Library } from './compose-library.ts';

/** Whether accepting the present state settles a fault: those of the ledger alone. */
export const isLedgerFault = ({ rule, file = '' }: Fault): boolean =>
  (rule.startsWith('address-') || rule === 'successor-exists') && path.basename(path.dirname(file)) === 'ledger';

/** What accepting changed in one ledger. */
interface Accepted {
  file: string;
  added: number;
  changed: number;
  retired: number;
}

/** Records the present addresses of a library that has nothing else wrong with it, each ledger whole or not at all. */
export function acceptAddresses(library: Library<ReadEdition>): Accepted[] {
  return library.editions.map(({ document, ledger, ledgerFile }) => {
    const next = acceptChanges(document, ledger);
    const before = new Map(ledger.addresses.map((entry) => [entry.address, entry.digest]));
    writeLedger(ledgerFile, next);
    return {
      file: ledgerFile,
      added: next.addresses.filter((entry) => !before.has(entry.address)).length,
      changed: next.addresses.filter((entry) => before.has(entry.address) && before.get(entry.address) !== entry.digest)
        .length,
      retired: next.retired.length - ledger.retired.length,
    };
  });
}
