import type { Edition } from '../edition/edition.ts';
import type { Fault } from '../model/faults/fault.ts';

/** A check of a material that needs the documents: materials are read first, since documents show what speaks of them. */
export type LaterCheck = (editions: readonly Edition[]) => Fault[];

/** Where reading a material puts what is wrong, and what is to be checked once the documents are there. */
export interface Findings {
  faults: Fault[];
  later: LaterCheck[];
}
