import type { ReadEdition } from '../../edition/edition.ts';
import { entryFor } from '../../ledger/compare-ledger.ts';
import { matchBlocks } from '../../ledger/match-blocks.ts';
import type { Block } from '../../model/document.ts';
import type { VersionChanges } from '../shared/api.ts';

/** Where what stood at each address is now, as the ledger says that was kept for whoever cites it. */
function placesByAddress({ document: before }: ReadEdition, { document, ledger }: ReadEdition): Map<string, Block> {
  const now = new Map(document.blocks.map((block) => [block.eId, block]));
  const successors = new Map(ledger.retired.map(({ address, successor }) => [address, successor]));
  return new Map(
    before.blocks.flatMap(({ eId }) => {
      const place = now.get(eId) ?? now.get(successors.get(eId) ?? '');
      return place ? [[eId, place]] : [];
    }),
  );
}

/** The same where nobody has been given the addresses, which follow the outline: by the words. */
function placesByWords({ document: before }: ReadEdition, { document }: ReadEdition): Map<string, Block> {
  const matched = matchBlocks(document.blocks, before.blocks.map(entryFor));
  const places = document.blocks.flatMap((block, index): [string, Block][] => {
    const entry = matched.get(index);
    return entry ? [[entry.address, block]] : [];
  });
  return new Map(places);
}

/**
 * What becomes of each paragraph and its address between two versions of a document: an address that stays with its words, one whose
 * words are others, one whose words have a new one, one that is new, one whose words are gone.
 */
export function compareVersions(before: ReadEdition, after: ReadEdition): VersionChanges {
  const draft = after.ledger.draft === true;
  const places = draft ? placesByWords(before, after) : placesByAddress(before, after);
  const changes: VersionChanges = { same: 0, changed: [], moved: [], added: [], gone: [] };
  for (const { eId: address, label, text } of before.document.blocks) {
    const place = places.get(address);
    const stays = draft || place?.eId === address;
    if (!place) changes.gone.push({ address, label, text });
    else if (stays && place.text !== text) changes.changed.push({ address, label, before: text, after: place.text });
    else if (stays && place.label === label) changes.same += 1;
    else changes.moved.push({ address, label, now: place.label, text, stays });
  }
  const followed = new Set([...places.values()].map(({ eId }) => eId));
  for (const { eId: address, label, text } of after.document.blocks)
    if (!followed.has(address)) changes.added.push({ address, label, text });
  return changes;
}
