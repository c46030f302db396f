import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { BlockRole } from '../../model/document.ts';
import { ROLE_ELEMENTS } from '../../model/roles.ts';
import type { Element } from '../compose-elements.ts';

const ELEMENT_OF = new Map<BlockRole, string>(Object.entries(ROLE_ELEMENTS).map(([name, role]) => [role, name]));

/** Words at the beginning of a line that MDX would take for code. */
const CODE_WORDS: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
  ],
};

/** Nodes that stand on the line below the node before them. */
const CONTINUES = new WeakSet<object>();

function paragraphOf(element: Element): RootContent {
  const text: PhrasingContent = { type: 'text', value: element.text };
  const name = element.role === undefined ? undefined : ELEMENT_OF.get(element.role);
  return {
    type: 'paragraph',
    children: name === undefined ? [text] : [{ type: 'mdxJsxTextElement', name, attributes: [], children: [text] }],
  };
}

/** Rows of one table; a GFM table has as many columns as its first row, which is its head. */
function tableOf(rows: readonly Element[]): RootContent {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells?.length ?? 1), 0);
  return {
    type: 'table',
    children: rows.map(({ cells, text }): TableRow => {
      const filled = cells ?? [text];
      return {
        type: 'tableRow',
        children: Array.from({ length: width }, (_, index) => ({
          type: 'tableCell',
          children: filled[index] ? [{ type: 'text', value: filled[index] }] : [],
        })),
      };
    }),
  };
}

/** The document as a Markdown tree. */
export function elementsTree(elements: readonly Element[], frontmatter: string): Root {
  const children: RootContent[] = [{ type: 'yaml', value: frontmatter.trimEnd() }];
  elements.forEach((element, index) => {
    if (element.kind === 'row') {
      if (elements[index - 1]?.kind === 'row' && elements[index - 1]?.table === element.table) return;
      const end = elements.findIndex(
        (other, at) => at > index && (other.kind !== 'row' || other.table !== element.table),
      );
      children.push(tableOf(elements.slice(index, end < 0 ? undefined : end)));
      return;
    }
    const node: RootContent =
      element.kind === 'paragraph'
        ? paragraphOf(element)
        : {
            type: 'heading',
            depth: Math.min(6, element.kind === 'title' ? 1 : (element.level ?? 1) + 1) as 1 | 2 | 3 | 4 | 5 | 6,
            children: [{ type: 'text', value: element.text }],
          };
    if (element.continues) CONTINUES.add(node);
    children.push(node);
  });
  return { type: 'root', children };
}

/**
 * Reads: the document's blocks and its frontmatter (YAML without fences). Writes: MDX. Whatever the words look like — code, tags, links,
 * marks of Markdown — they come out as the same visible characters when the MDX is read.
 */
export function toMdx(elements: readonly Element[], frontmatter: string): string {
  return toMarkdown(elementsTree(elements, frontmatter), {
    extensions: [
      mdxToMarkdown(),
      gfmToMarkdown({ tablePipeAlign: false }),
      frontmatterToMarkdown(['yaml']),
      CODE_WORDS,
    ],
    join: [(_left, right) => (CONTINUES.has(right) ? 0 : undefined)],
    bullet: '-',
    rule: '-',
  });
}
