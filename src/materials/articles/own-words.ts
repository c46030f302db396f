import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';

/** An element of an article, in a line of text or standing by itself. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** True for an element such as `<Quote>`. */
export const isElement = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Text attributes of an element; null when one of them is code. */
export function attributesOf(element: JsxElement): Record<string, string> | null {
  const attributes: Record<string, string> = {};
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return null;
    attributes[attribute.name] = attribute.value;
  }
  return attributes;
}

/** Stands for the words of a quotation where only the editors' own words count. */
export const QUOTED = '“……”';

/** The editors' words in a node: without the words of quotations, with the reasons of inferences. */
export function ownWords(node: Nodes): string {
  if (isElement(node) && node.name === 'Quote') return QUOTED;
  const words = 'children' in node ? node.children.map(ownWords).join('') : toString(node);
  const reason = isElement(node) ? attributesOf(node)?.['reason'] : undefined;
  return reason === undefined ? words : `${words}（${reason}）`;
}
