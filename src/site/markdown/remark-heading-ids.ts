import type { Root } from 'mdast';

/**
 * Gives each heading of an article an id by its place in the outline: `h-2` the second of level two, `h-2-1` the first below
 * it. Words may be mended without breaking a link to them.
 */
export default function remarkHeadingIds() {
  return (tree: Root): void => {
    const counts: number[] = [];
    for (const node of tree.children) {
      if (node.type !== 'heading' || node.depth < 2) continue;
      const level = node.depth - 2;
      counts.length = Math.min(counts.length, level + 1);
      for (let above = 0; above < level; above += 1) counts[above] ??= 0;
      counts[level] = (counts[level] ?? 0) + 1;
      node.data = { ...node.data, hProperties: { id: `h-${counts.join('-')}` } };
    }
  };
}
