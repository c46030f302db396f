import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMdx } from '../../edition/document/parse-mdx.ts';
import { attributesOf, isElement, type JsxElement } from '../../materials/articles/own-words.ts';
import type { Seen } from '../shared/pages.ts';

/** How places and tables are called. */
export interface Names {
  place: (at: string) => string | undefined;
  table: (id: string) => string | undefined;
}

const NOWHERE = '（没有这个地方）';

function seeElement(element: JsxElement, names: Names): Seen {
  const { at = '', id = '', reason = '', quote = '' } = attributesOf(element) ?? {};
  const words = toString(element);
  const from = names.place(at) ?? NOWHERE;
  switch (element.name) {
    case 'Quote':
      return { tag: 'quote', words, from };
    case 'Inferred':
      return { tag: 'inferred', words, from: `根据${from}“${quote}”：${reason}` };
    case 'Absent':
      return { tag: 'absent', words };
    case 'See':
      return { tag: 'see', words: from };
    case 'DatasetTable':
      return { tag: 'table', words: names.table(id) ?? NOWHERE };
    case 'Cases':
      return { tag: 'cases' };
    default:
      return { tag: 'plain', words };
  }
}

const TAGS: Readonly<Partial<Record<Nodes['type'], Seen['tag']>>> = {
  paragraph: 'p',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  table: 'rows',
  tableRow: 'row',
  tableCell: 'cell',
};

function see(node: Nodes, names: Names): Seen {
  if (isElement(node)) return seeElement(node, names);
  const children = 'children' in node ? node.children.map((child) => see(child, names)) : [];
  if (node.type === 'heading') return { tag: node.depth <= 2 ? 'h2' : 'h3', children };
  if (node.type === 'list') return { tag: node.ordered === true ? 'ol' : 'ul', children };
  const tag = TAGS[node.type];
  return tag === undefined ? { tag: 'plain', words: toString(node) } : { tag, children };
}

/**
 * An article's text as a reader will see it, as pieces of plain data.
 * @throws FaultError when it cannot be read
 */
export const seePage = (body: string, names: Names): Seen[] =>
  parseMdx(body, '').children.map((node) => see(node, names));
