import type { Block, Section, StructuredDocument } from '../../model/document.ts';

/** A section with what stands in it. */
export interface Branch {
  section: Section;
  /** Its heading; the text before the first heading has none. */
  heading?: Block;
  /** Its own blocks, before the first section within it. */
  blocks: Block[];
  within: Branch[];
}

/** A document as a tree of sections, and what is printed above them: red head and title. */
export function outlineOf({ sections, blocks }: Pick<StructuredDocument, 'sections' | 'blocks'>): {
  top: Block[];
  branches: Branch[];
} {
  const branches: Branch[] = [];
  const known = new Map<string, Branch>();
  for (const section of sections) {
    const branch: Branch = { section, blocks: [], within: [] };
    known.set(section.eId, branch);
    (section.parent === null ? branches : (known.get(section.parent)?.within ?? branches)).push(branch);
  }
  const top: Block[] = [];
  for (const block of blocks) {
    const branch = known.get(block.section);
    if (!branch) top.push(block);
    else if (block.kind === 'heading') branch.heading = block;
    else branch.blocks.push(block);
  }
  return { top, branches };
}
