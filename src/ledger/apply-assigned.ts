import type { Block, Section } from '../model/document.ts';
import type { AssignedEntry } from './schema.ts';

/** Sections and blocks with their addresses. */
export interface Addressed {
  sections: Section[];
  blocks: Block[];
}

/** The human form of an address that keeps its number: 一第3段 for s1-p3, wherever it stands. */
function keepNumber(label: string, eId: string): string {
  const number = /(\d+)$/.exec(eId)?.[1];
  return number === undefined ? label : label.replace(/第\d+(?=[段项行]$)/u, `第${number}`);
}

/**
 * Gives the blocks that the ledger names their kept addresses and codes instead of those of their place. Without entries
 * nothing changes.
 */
export function applyAssigned(derived: Addressed, assigned: readonly AssignedEntry[]): Addressed {
  if (assigned.length === 0) return derived;
  const kept = new Map(assigned.map((entry) => [entry.place, entry]));
  const moved = (eId: string): string => kept.get(eId)?.address ?? eId;
  return {
    sections: derived.sections.map((section) => ({
      ...section,
      eId: moved(section.eId),
      parent: section.parent === null ? null : moved(section.parent),
      code: kept.get(section.eId)?.code ?? section.code,
    })),
    blocks: derived.blocks.map((block) => {
      const eId = moved(block.eId);
      return {
        ...block,
        eId,
        section: moved(block.section),
        code: kept.get(block.eId)?.code ?? block.code,
        label: eId === block.eId || block.kind === 'heading' ? block.label : keepNumber(block.label, eId),
      };
    }),
  };
}
