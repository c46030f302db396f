import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A URL in a page, as written. */
export interface PageUrl {
  url: string;
  /** Element and attribute that hold it, e.g. `a[href]`. */
  where: string;
}

/** What the checks need to know of a built page. */
export interface BuiltPage {
  /** Path from the site's root, with forward slashes. */
  path: string;
  ids: string[];
  urls: PageUrl[];
  /** For each document on the page: its blocks' own words, without the apparatus. */
  blocks: { document: string; eId: string; text: string }[];
  /** Things that do not run under the policy or from file://. */
  forbidden: string[];
  /** All words of the page. */
  text: string;
}

type Element = Tree.Element;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** Text below `node`, leaving out elements with `data-apparatus`. */
function ownText(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node)) return '';
  if ('attrs' in node && attribute(node, 'data-apparatus') !== undefined) return '';
  return node.childNodes.map(ownText).join('');
}

function inspect(element: Element, page: BuiltPage): void {
  for (const { name, value } of element.attrs) {
    if (['href', 'src', 'action', 'poster', 'data-root'].includes(name)) {
      page.urls.push({ url: value, where: `${element.tagName}[${name}]` });
    }
    if (name === 'style' || name.startsWith('on')) page.forbidden.push(`<${element.tagName}> 里的 ${name}`);
    if (name === 'crossorigin' || name === 'integrity')
      page.forbidden.push(`<${element.tagName}> 里的 ${name}（双击打开时会被拦住）`);
  }
  if (element.tagName === 'script' && attribute(element, 'type') === 'module')
    page.forbidden.push('模块脚本（双击打开时会被拦住）');
}

/** Reads a built page. */
export function readPage(path: string, html: string): BuiltPage {
  const page: BuiltPage = { path, ids: [], urls: [], blocks: [], forbidden: [], text: '' };
  const texts: string[] = [];
  const walk = (node: Tree.Node, document: string | null): void => {
    if (node.nodeName === '#text') texts.push((node as Tree.TextNode).value);
    let inside = document;
    if ('attrs' in node) {
      const id = attribute(node, 'id');
      if (id !== undefined) page.ids.push(id);
      inspect(node, page);
      inside = attribute(node, 'data-document') ?? document;
      if (inside !== null && id !== undefined && attribute(node, 'data-block') !== undefined) {
        page.blocks.push({ document: inside, eId: id, text: ownText(node) });
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, inside);
  };
  walk(parse(html), null);
  page.text = texts.join('');
  return page;
}
