import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { collectBlocks } from '../../edition/document/collect-blocks.ts';
import type { StructuredDocument } from '../../model/document.ts';
import { shownPath } from '../../files/location.ts';

/**
 * Gives the element of every block its address: `id` (the eId), `data-block`, the label under which Pagefind offers it, and a class
 * for its role. Role elements such as `<Salutation>` become plain paragraphs, so nothing in a document is ever run as a component.
 */
export function markBlocks(tree: Root, { file, blocks }: Pick<StructuredDocument, 'file' | 'blocks'>): void {
  const raw = collectBlocks(tree, shownPath(file));
  raw.forEach(({ node, role }, index) => {
    const block = blocks[index];
    if (!block) return;
    node.data = {
      ...node.data,
      hProperties: {
        id: block.eId,
        dataBlock: '',
        ...(block.kind === 'title' ? {} : { dataPagefindTitle: block.label }),
        ...(block.continues ? { dataContinues: '' } : {}),
        ...(role === undefined ? {} : { className: [role] }),
      },
    };
    if (role !== undefined) becomeParagraph(node as unknown as Paragraph);
  });
  // An item of a close-set list would lose its paragraph, and its address with it.
  visit(tree, 'list', (list) => {
    list.spread = true;
  });
  tree.children = tree.children.map((node) => (node.type === 'paragraph' ? unwrapped(node) : node));
}

function becomeParagraph(node: Paragraph): void {
  const element = node as unknown as Partial<MdxJsxFlowElement>;
  delete element.name;
  delete element.attributes;
  node.type = 'paragraph';
  node.children = node.children.flatMap((child) =>
    (child.type as string) === 'paragraph' ? (child as unknown as Paragraph).children : [child],
  );
}

/** A role element written on one line arrives inside a paragraph of its own. */
function unwrapped(node: Paragraph): Paragraph {
  const only = node.children.length === 1 ? (node.children[0] as unknown as Paragraph) : undefined;
  return only?.type === 'paragraph' ? only : node;
}
