import type { ReadEdition } from '../../edition/edition.ts';
import type { MovedAddress } from '../shared/api.ts';

/**
 * What became of addresses that a corrected version of a document moved: those that are retired, each with where its words are now, and
 * those that stay with their words although something was put in or taken out before them.
 */
export function movedAddresses({ document, ledger }: ReadEdition): MovedAddress[] {
  const labels = new Map(document.blocks.map(({ eId, label }) => [eId, label]));
  const retired = ledger.retired.map(({ address, successor }): MovedAddress => ({
    address,
    fate: successor === null ? 'gone' : 'moved',
    now: successor === null ? '' : (labels.get(successor) ?? successor),
  }));
  const kept = (ledger.assigned ?? []).map(({ address }): MovedAddress => ({
    address,
    fate: 'kept',
    now: labels.get(address) ?? address,
  }));
  return [...retired, ...kept];
}
