import type { StructuredDocument } from '../model/document.ts';
import type { Ledger, RetiredEntry } from './schema.ts';
import { digestOf, entryFor } from './compare-ledger.ts';

/**
 * Where the words of a retired address are now: where the same words stand, else in the successor that was recorded, else
 * wherever that one's own words went.
 */
function successorOf(
  address: string,
  retired: ReadonlyMap<string, RetiredEntry>,
  blocks: ReadonlyMap<string, string>,
): string | null {
  const byDigest = new Map([...blocks].map(([eId, digest]) => [digest, eId]));
  const seen = new Set<string>();
  let entry = retired.get(address);
  while (entry && !seen.has(entry.address)) {
    seen.add(entry.address);
    const { digest, successor } = entry;
    if (successor !== null && blocks.get(successor) === digest) return successor;
    const same = byDigest.get(digest);
    if (same !== undefined) return same;
    if (successor === null || blocks.has(successor)) return successor;
    entry = retired.get(successor);
  }
  return null;
}

/**
 * The ledger after the present state of the document is accepted: new addresses are entered, changed words keep their
 * earlier digest, missing addresses are retired with the block that now has their words as successor.
 */
export function acceptChanges(document: StructuredDocument, given: Ledger): Ledger {
  // Nobody has seen the addresses of a draft: what they were leaves no trace.
  const ledger: Ledger = given.draft ? { addresses: [], retired: [] } : given;
  const blocks = new Map(document.blocks.map((block) => [block.eId, digestOf(block.text)]));
  const old = new Map(ledger.addresses.map((entry) => [entry.address, entry]));
  const before = new Map(ledger.retired.map((entry) => [entry.address, entry]));
  const gone = ledger.addresses.filter((entry) => !blocks.has(entry.address));
  const retired = new Map(
    [
      ...ledger.retired.filter((entry) => !blocks.has(entry.address)),
      ...gone.map(({ address, digest }): RetiredEntry => ({ address, digest, successor: null })),
    ].map((entry) => [entry.address, entry]),
  );
  return {
    ...(ledger.assigned === undefined ? {} : { assigned: ledger.assigned }),
    addresses: document.blocks.map((block) => {
      const now = entryFor(block);
      const last = old.get(block.eId) ?? before.get(block.eId);
      if (!last) return now;
      const earlier = [
        ...('earlier' in last ? (last.earlier ?? []) : []),
        ...(last.digest === now.digest ? [] : [last.digest]),
      ];
      return earlier.length > 0 ? { ...now, earlier } : now;
    }),
    retired: [...retired.values()].map((entry) => ({
      ...entry,
      successor: successorOf(entry.address, retired, blocks),
    })),
  };
}
