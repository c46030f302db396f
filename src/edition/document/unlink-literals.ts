import type { Link, Nodes, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** True for a link that Markdown made out of a bare web or mail address, with no mark in the text that asks for it. */
function isLiteral(link: Link): boolean {
  const only = link.children.length === 1 ? link.children[0] : undefined;
  return only?.type === 'text' && [only.value, `http://${only.value}`, `mailto:${only.value}`].includes(link.url);
}

/** Turns bare web and mail addresses back into plain text: they are words of the document, and nobody linked them. */
export function unlinkLiterals(node: Nodes): void {
  if (!('children' in node)) return;
  node.children = node.children.map((child) => {
    if (child.type !== 'link' || !isLiteral(child)) return child;
    const text: Text = { type: 'text', value: toString(child) };
    return child.position ? { ...text, position: child.position } : text;
  });
  for (const child of node.children) unlinkLiterals(child);
}
