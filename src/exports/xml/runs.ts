import type { Block } from '../../model/document.ts';

/** Blocks that XML sets together: one of text, or all items of a list, or all rows of a table. */
export interface Run {
  kind: 'text' | 'list' | 'table';
  blocks: [Block, ...Block[]];
}

const KINDS = { paragraph: 'text', title: 'text', heading: 'text', item: 'list', row: 'table' } as const;
/** The list or table that an item or row stands in, as its address names it. */
const groupOf = ({ eId }: Block): string => eId.replace(/-[^-]*$/u, '');

/** Divides the blocks of a section into runs, in their order. */
export function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const kind = KINDS[block.kind];
    const last = runs.at(-1);
    if (kind !== 'text' && last?.kind === kind && groupOf(last.blocks[0]) === groupOf(block)) last.blocks.push(block);
    else runs.push({ kind, blocks: [block] });
  }
  return runs;
}
