import type { BlockForm, PageBlock } from '../../shared/pages.ts';

/** What each piece of an article is called. */
export const BLOCK_NAMES: Readonly<Record<BlockForm, string>> = {
  text: '段落',
  heading: '小标题',
  Quote: '引文',
  Inferred: '编者推断',
  Absent: '文中没有提到',
  See: '参看',
  DatasetTable: '比较表',
  Cases: '下级各篇',
};

const attribute = (name: string, value = ''): string =>
  `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** How a piece of an article is written in its file. */
export function sourceOf(kind: BlockForm, fields: PageBlock['fields'], source: string): string {
  const { words = '', at, reason, quote, id, depth } = fields;
  switch (kind) {
    case 'text':
      return source;
    case 'heading':
      return `${'#'.repeat(Number(depth) || 2)} ${words}`;
    case 'Quote':
      return `<Quote ${attribute('at', at)}>${words}</Quote>`;
    case 'Inferred':
      return `<Inferred ${attribute('reason', reason)} ${attribute('at', at)} ${attribute('quote', quote)}>${words}</Inferred>`;
    case 'Absent':
      return `<Absent>${words}</Absent>`;
    case 'See':
      return `<See ${attribute('at', at)} />`;
    case 'DatasetTable':
      return `<DatasetTable ${attribute('id', id)} />`;
    case 'Cases':
      return '<Cases />';
  }
}

/** A piece with other fields. */
export const withFields = (block: PageBlock, fields: PageBlock['fields']): PageBlock => {
  const all = { ...block.fields, ...fields };
  return { ...block, fields: all, source: sourceOf(block.kind, all, block.source) };
};

/** A new piece of a kind. */
export const newBlock = (kind: BlockForm): PageBlock => {
  const fields: PageBlock['fields'] = kind === 'heading' ? { depth: '2', words: '' } : {};
  return { kind, fields, source: sourceOf(kind, fields, '') };
};
