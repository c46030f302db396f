import type { ReadEdition } from '../../edition/edition.ts';
import type { VersionChanges } from '../shared/api.ts';

/**
 * What becomes of each paragraph and its address between two versions of a document: an address that stays with its words, one whose
 * words are others, one whose words have a new one, one that is new, one whose words are gone.
 */
export function compareVersions(before: ReadEdition, after: ReadEdition): VersionChanges {
  const old = new Map(before.document.blocks.map((block) => [block.eId, block]));
  const now = new Map(after.document.blocks.map((block) => [block.eId, block]));
  const changes: VersionChanges = { same: 0, changed: [], moved: [], added: [], gone: [] };
  const followed = new Set<string>();
  const places = new Map(after.ledger.retired.map(({ address, successor }) => [address, successor]));
  for (const [address, { label, text }] of old) {
    const block = now.get(address);
    if (block) {
      if (block.text !== text) changes.changed.push({ address, label, before: text, after: block.text });
      else if (block.label === label) changes.same += 1;
      else changes.moved.push({ address, label, now: block.label, text, stays: true });
      continue;
    }
    const successor = places.get(address) ?? null;
    const place = successor === null ? undefined : now.get(successor);
    if (!place) changes.gone.push({ address, label, text });
    else {
      changes.moved.push({ address, label, now: place.label, text, stays: false });
      followed.add(place.eId);
    }
  }
  for (const [address, { label, text }] of now)
    if (!old.has(address) && !followed.has(address)) changes.added.push({ address, label, text });
  return changes;
}
