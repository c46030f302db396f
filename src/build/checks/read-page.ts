import { Parser } from 'htmlparser2';

/** A URL in a page, as written. */
export interface PageUrl {
  url: string;
  /** Element and attribute that hold it, e.g. `a[href]`. */
  where: string;
}

/** What the checks need to know of a built page, or of a part of one. */
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
  /** Those within its `.page`, which a browser can compare. */
  shown: string;
}

const URLS = new Set(['href', 'src', 'action', 'poster', 'data-root']);

function inspect(name: string, attributes: Readonly<Record<string, string>>, page: BuiltPage): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    if (URLS.has(attribute)) page.urls.push({ url: value, where: `${name}[${attribute}]` });
    if (attribute === 'style' || attribute.startsWith('on')) page.forbidden.push(`<${name}> 里的 ${attribute}`);
    if (attribute === 'crossorigin' || attribute === 'integrity')
      page.forbidden.push(`<${name}> 里的 ${attribute}（双击打开时会被拦住）`);
  }
  if (name === 'script' && attributes['type'] === 'module') page.forbidden.push('模块脚本（双击打开时会被拦住）');
}

/** What an open element is to the words within it. */
interface Open {
  document: string | null;
  /** The blocks that the words belong to; none within the apparatus. */
  blocks: readonly BuiltPage['blocks'][number][];
  shown: boolean;
}

/**
 * Reads a page as it is about to be written, in one go and without a tree.
 * @param document the document that the HTML belongs to, when it is a part of its page
 */
export function readPage(path: string, html: string, document: string | null = null): BuiltPage {
  const page: BuiltPage = { path, ids: [], urls: [], blocks: [], forbidden: [], text: '', shown: '' };
  const texts: string[] = [];
  const shown: string[] = [];
  const open: Open[] = [{ document, blocks: [], shown: false }];
  const parser = new Parser({
    onopentag(name, attributes) {
      const around = open.at(-1)!;
      const inside = attributes['data-document'] ?? around.document;
      const { id } = attributes;
      if (id !== undefined) page.ids.push(id);
      inspect(name, attributes, page);
      let { blocks } = around;
      if (attributes['data-apparatus'] !== undefined) blocks = [];
      else if (inside !== null && id !== undefined && attributes['data-block'] !== undefined) {
        const block = { document: inside, eId: id, text: '' };
        page.blocks.push(block);
        blocks = [...blocks, block];
      }
      open.push({ document: inside, blocks, shown: around.shown || attributes['class'] === 'page' });
    },
    ontext(text) {
      texts.push(text);
      const around = open.at(-1)!;
      if (around.shown) shown.push(text);
      for (const block of around.blocks) block.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  page.text = texts.join('');
  page.shown = shown.join('');
  return page;
}
