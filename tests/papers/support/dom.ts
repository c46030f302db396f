import type { parseDocument } from 'htmlparser2';

type Tree = ReturnType<typeof parseDocument>;
type Node = Tree['children'][number] | Tree;

/** An element of a parsed XML file. */
export interface Element {
  name: string;
  attribs: Readonly<Record<string, string>>;
  children: Node[];
}

const childrenOf = (node: Node | Element): Node[] => ('children' in node ? node.children : []);
const isElement = (node: Node | Element): node is Element & Node => 'attribs' in node;

/** All elements of a name within a node, in order; `*` for all. */
export function getElementsByTagName(name: string, within: Node | Element): Element[] {
  return childrenOf(within).flatMap((node) => [
    ...(isElement(node) && (name === '*' || node.name === name) ? [node] : []),
    ...getElementsByTagName(name, node),
  ]);
}

/** The text of nodes, without that of elements which are passed over. */
export function textContent(
  nodes: readonly (Node | Element)[],
  passed: (element: Element) => boolean = () => false,
): string {
  return nodes
    .map((node) => {
      if ('data' in node && !('children' in node)) return node.data;
      return isElement(node) && passed(node) ? '' : textContent(childrenOf(node), passed);
    })
    .join('');
}
