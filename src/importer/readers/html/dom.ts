import { parse, type DefaultTreeAdapterTypes as T } from 'parse5';
import { oversizedInput } from '../input-fault.ts';
import { MAX_NESTING, MAX_NODES } from '../limits.ts';

export type Element = T.Element;
export type Node = T.ChildNode;

/** Parses a page as browsers do. Nothing is run or fetched: the parser only builds a tree. @throws FaultError over bounds. */
export function parsePage(text: string, file: string): Element {
  const document = parse(text, { scriptingEnabled: false });
  let nodes = 0;
  const open: { node: Node; depth: number }[] = document.childNodes.map((node) => ({ node, depth: 1 }));
  // Not recursive: the tree may be as deep as its author liked.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    nodes += 1;
    if (nodes > MAX_NODES) throw oversizedInput(file, `网页超过 ${String(MAX_NODES / 10_000)} 万个节点`);
    if (next.depth > MAX_NESTING) throw oversizedInput(file, `网页的标签嵌套超过 ${String(MAX_NESTING)} 层`);
    if (isElement(next.node)) for (const node of next.node.childNodes) open.push({ node, depth: next.depth + 1 });
  }
  const html = document.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'html');
  const body = html?.childNodes.find(
    (node): node is Element => isElement(node) && (node.tagName === 'body' || node.tagName === 'frameset'),
  );
  // The parser always makes both.
  return body!;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is T.TextNode {
  return node.nodeName === '#text';
}

/** Child elements in order. */
export function childElements(element: Element): Element[] {
  return element.childNodes.filter(isElement);
}

/** Value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((found) => found.name === name)?.value ?? null;
}

/** Value of a CSS property in the element's own style attribute, lower case, or null. */
export function ownStyle(element: Element, property: string): string | null {
  for (const declaration of (attribute(element, 'style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
    }
  }
  return null;
}

/** All text below an element, scripts and the like left out. */
export function textOf(node: Node): string {
  if (isText(node)) return node.value;
  if (!isElement(node) || undrawn.has(node.tagName)) return '';
  return node.childNodes.map(textOf).join('');
}

/** Elements that draw no words of the document, or none that a reader could take for them. */
export const undrawn: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'frame', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'audio', 'video', 'map',
  'input', 'button', 'select', 'textarea', 'datalist', 'head', 'title', 'link', 'meta', 'noframes', 'dialog',
]); // prettier-ignore

/** Elements that begin and end a line. */
export const blockTags: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'frameset',
]); // prettier-ignore
