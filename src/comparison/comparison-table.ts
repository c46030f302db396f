import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ComparedRow, Comparison, Side } from './compare-texts.ts';
import { rowWords } from './kind-words.ts';
import type { Passage } from './passage.ts';

/** Names of the two texts, for the heads of the columns, and links to their passages where there are pages of them. */
export interface TableSides {
  names: readonly [before: string, after: string];
  links?: readonly [before: (passage: Passage) => string, after: (passage: Passage) => string];
}

function cell(side: Side | null, mark: 'del' | 'ins', link: ((passage: Passage) => string) | undefined): Element {
  if (!side) return h('td', { className: ['none'] });
  const { passage, stretches } = side;
  const number = passage.number === '' ? [] : [h('strong', passage.number), ' '];
  const words = stretches.map(({ text, same }): ElementContent =>
    same ? { type: 'text', value: text } : h(mark, text),
  );
  const label = link ? h('a', { href: link(passage) }, passage.label) : passage.label;
  return h('td', [
    h('p', { className: ['place'] }, label),
    h('p', { className: passage.level > 0 ? ['heading'] : [] }, [...number, ...words]),
  ]);
}

const row = (compared: ComparedRow, { links }: TableSides): Element =>
  h('tr', { dataKind: compared.kind, ...(compared.after ? { id: `row-${compared.after.passage.eId}` } : {}) }, [
    cell(compared.before, 'del', links?.[0]),
    cell(compared.after, 'ins', links?.[1]),
    h('td', { className: ['what'] }, compared.kind === 'same' ? '' : rowWords(compared)),
  ]);

/** 新旧对照表: what stood there before at the left, what stands there now at the right, and what became of it. */
export function comparisonTable({ rows }: Comparison, sides: TableSides): Element {
  return h('table', { className: ['compared'] }, [
    h(
      'thead',
      h('tr', [...sides.names.map((name) => h('th', { scope: 'col' }, name)), h('th', { scope: 'col' }, '变动')]),
    ),
    h(
      'tbody',
      rows.map((compared) => row(compared, sides)),
    ),
  ]);
}
