import type { Heading, Nodes, Paragraph, Root, RootContent, TableRow } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { FaultError, type Fault } from '../../model/faults/fault.ts';
import type { TextRange, UnaddressedBlock } from '../../model/document.ts';
import { ROLE_ELEMENTS } from '../../model/roles.ts';
import { foreignName } from './foreign-names.ts';
import { unlinkLiterals } from './unlink-literals.ts';

/** A block as it stands in the syntax tree, before it has an address. */
export interface RawBlock extends UnaddressedBlock {
  /** The node that becomes the block's element. */
  node: Heading | Paragraph | TableRow | MdxJsxFlowElement | MdxJsxTextElement;
}

type RoleElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Marks that may stand inside a block; anything else would be code, a link or markup that the source does not have. */
const INLINE = new Set(['text', 'strong', 'emphasis', 'paragraph', 'tableCell']);

function foreign(node: Nodes, file: string): Fault {
  return {
    rule: 'document-is-data',
    file,
    ...(node.position ? { line: node.position.start.line } : {}),
    what: `文稿里出现了不能有的内容（${foreignName(node)}）：文稿只能有标题、段落、列表、表格和原文的文字。`,
    remedy: '如果这些符号是原文的文字，请在 < { [ * _ 等符号前加反斜杠；如果不是原文，请删去。',
  };
}

/** The role element that wraps a paragraph's whole content, in either shape that MDX gives it. */
function roleElement(node: RootContent): RoleElement | null {
  if (node.type === 'mdxJsxFlowElement') return node;
  if (node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'mdxJsxTextElement') {
    return node.children[0];
  }
  return null;
}

/** Where the words of each cell stand in those of their row, which has nothing between them. */
function cellRanges({ children }: TableRow): TextRange[] {
  let end = 0;
  return children.map((cell) => {
    const start = end;
    end += toString(cell).length;
    return { start, end };
  });
}

/**
 * Walks a document's tree and returns its blocks in reading order. Links that Markdown made of bare addresses become text
 * again in the tree itself.
 * @throws FaultError for code, links, images and anything else that a document must not contain.
 */
export function collectBlocks(tree: Root, file: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  const faults: Fault[] = [];
  let group = 0;
  let previousEnd = -1;

  // A role element wraps a whole paragraph; anywhere else it would stay JSX and be run as a component.
  const check = (node: Nodes): void => {
    if (!INLINE.has(node.type)) {
      faults.push(foreign(node, file));
      return;
    }
    if ('children' in node) for (const child of node.children) check(child);
  };

  const push = (block: Omit<RawBlock, 'text' | 'line' | 'continues'>): void => {
    const start = block.node.position?.start.line ?? 0;
    for (const child of block.node.children) check(child);
    // Items and rows stand on consecutive lines of Markdown, and still each on a line of its own in the source.
    const sameGroup = block.group !== undefined && block.group === blocks.at(-1)?.group;
    blocks.push({
      ...block,
      text: toString(block.node),
      line: start,
      continues: start === previousEnd + 1 && !sameGroup,
    });
    previousEnd = block.node.position?.end.line ?? -1;
  };

  const visit = (node: RootContent): void => {
    const element = roleElement(node);
    if (element) {
      const role =
        element.name !== null && Object.hasOwn(ROLE_ELEMENTS, element.name) ? ROLE_ELEMENTS[element.name] : undefined;
      if (role === undefined || element.attributes.length > 0) faults.push(foreign(element, file));
      else push({ kind: 'paragraph', role, node: element });
    } else if (node.type === 'heading') {
      push({ kind: node.depth === 1 ? 'title' : 'heading', level: node.depth, node });
    } else if (node.type === 'paragraph') {
      push({ kind: 'paragraph', node });
    } else if (node.type === 'list') {
      group += 1;
      for (const item of node.children) {
        for (const child of item.children) {
          if (child.type === 'paragraph') push({ kind: 'item', node: child, group });
          else visit(child);
        }
      }
    } else if (node.type === 'table') {
      group += 1;
      for (const row of node.children) push({ kind: 'row', node: row, group, cells: cellRanges(row) });
    } else if (node.type === 'blockquote') {
      for (const child of node.children) visit(child);
    } else if (node.type !== 'yaml') {
      faults.push(foreign(node, file));
    }
  };

  unlinkLiterals(tree);
  for (const node of tree.children) visit(node);
  if (faults.length > 0) throw new FaultError(faults);
  return blocks;
}
