import type { Block } from '../document.ts';

/** Where a section begins on the page: at its heading; of 导语, which has none, at its first block, which may be a row of a table. */
export const placeOf = (section: string, blocks: readonly Pick<Block, 'eId' | 'section'>[]): string =>
  section === 's0' ? (blocks.find((block) => block.section === 's0')?.eId ?? section) : section;
