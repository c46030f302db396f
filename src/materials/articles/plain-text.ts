import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The text of a piece of rendered HTML, as a reader reads it. */
export function plainText(html: string): string {
  const textOf = (node: Tree.Node): string => {
    if (node.nodeName === '#text') return (node as Tree.TextNode).value;
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  };
  return textOf(parseFragment(html)).trim();
}
