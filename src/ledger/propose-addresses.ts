import type { Block } from '../model/document.ts';
import type { AssignedEntry, Ledger, LedgerEntry } from './schema.ts';
import type { Addressed } from './apply-assigned.ts';
import { HEAD } from '../model/addresses/assign-addresses.ts';
import { matchBlocks } from './match-blocks.ts';

interface Given {
  address: string;
  code: string;
}

/** The section that an address stands in: s1-2 for s1-2-p3 and s1-2-l1-4, s1 for the section s1-2, '' for s1. */
function sectionOf(address: string, isHeading: boolean): string {
  return isHeading ? address.split('-').slice(0, -1).join('-') : address.replace(/-(?:p\d+|[lt]\d+-\d+)$/, '');
}

/** True for the address of a section: s1-2 and not s1-2-p3. */
const isSection = (address: string): boolean => /^s\d+(?:-\d+)*$/.test(address);

/**
 * Addresses for a corrected version: words that stay in their section keep theirs, new words get numbers that were never used.
 * Words that were moved to another section get a new address, and the old one is retired with it as successor.
 * @param derived the corrected version with the addresses of its places
 * @returns the entries for the ledger's `assigned`: blocks whose address or code is not that of their place
 */
export function proposeAddresses(derived: Addressed, ledger: Ledger): AssignedEntry[] {
  if (ledger.addresses.length === 0) return [];
  const matched = matchBlocks(derived.blocks, ledger.addresses);
  const addresses = new Set([...ledger.addresses, ...ledger.retired].map((entry) => entry.address));
  const codes = new Set(ledger.addresses.map((entry) => entry.code));
  const taken = new Set<string>();
  const given = new Map<string, Given>([
    ['s0', { address: 's0', code: '0' }],
    [HEAD.eId, { address: HEAD.eId, code: HEAD.code }],
  ]);
  const sections = new Map(derived.sections.map((section) => [section.eId, section]));

  /** A number below the parent that no address or code has ever had. */
  const fresh = (block: Block, above: string): Given => {
    const parent = given.get(above);
    const section = sections.get(above);
    // 2-0-1: a paragraph before the first sub-section of its part.
    const lead = section && block.kind !== 'heading' && block.code.startsWith(`${section.code}-0-`) ? '-0' : '';
    const tail = block.eId.slice(above === '' ? 0 : above.length + 1).replace(/\d+$/, '');
    const mark = tail.replace(/^[ps]/, '');
    for (let n = 1; ; n += 1) {
      const address = `${parent ? `${parent.address}-` : ''}${tail}${String(n)}`;
      const code = `${parent ? `${parent.code}${lead}-` : ''}${mark}${String(n)}`;
      if (!addresses.has(address) && !taken.has(address) && !codes.has(code)) return { address, code };
    }
  };
  derived.blocks.forEach((block, index) => {
    if (block.kind === 'title') {
      given.set(block.eId, { address: block.eId, code: block.code });
      return;
    }
    const isHeading = block.kind === 'heading';
    const above = isHeading ? (sections.get(block.section)?.parent ?? '') : block.section;
    const parent = given.get(above)?.address ?? '';
    const entry: LedgerEntry | undefined = matched.get(index);
    const stays =
      entry !== undefined &&
      !taken.has(entry.address) &&
      isSection(entry.address) === isHeading &&
      sectionOf(entry.address, isHeading) === parent;
    const own = stays ? { address: entry.address, code: entry.code } : fresh(block, above);
    taken.add(own.address);
    codes.add(own.code);
    given.set(block.eId, own);
  });
  return derived.blocks.flatMap((block): AssignedEntry[] => {
    const own = given.get(block.eId);
    if (!own || (own.address === block.eId && own.code === block.code)) return [];
    return [{ place: block.eId, ...own }];
  });
}
