import { concordanceCsv, csvName } from '../../concordance/csv.ts';
import { paragraphMark } from '../../concordance/rows.ts';
import { type ConcordanceOrder, sortRows } from '../../concordance/sort-rows.ts';
import { blockAddress, searchAddress } from '../results/addresses.ts';
import { element } from '../dom/element.ts';
import { downloadText } from '../dom/download-file.ts';
import type { Concordance } from './find-concordance.ts';
import type { State } from './state.ts';

// More rows would make a phone wait; the file for spreadsheets always has all of them.
const rowsAtOnce = 200;

const columns: readonly { order?: ConcordanceOrder; name: string; kind: string }[] = [
  { order: 'place', name: '出处', kind: 'place' },
  { order: 'left', name: '左文', kind: 'left' },
  { name: '词', kind: 'word' },
  { order: 'right', name: '右文', kind: 'right' },
];

/**
 * The table of occurrences with its tools.
 * @param root relative address of the site's root
 * @param change called with the order that was pressed
 */
export function renderConcordance(
  found: Concordance,
  { order }: State,
  root: string,
  change: (order: ConcordanceOrder) => void,
): HTMLElement[] {
  const rows = sortRows(found.rows, order);
  const save = element('button', { type: 'button' }, `存成表格文件（CSV，${String(rows.length)} 行）`);
  save.addEventListener('click', () => {
    downloadText(csvName(found.phrase), 'text/csv', concordanceCsv(rows));
  });
  const hint = `点“左文”“右文”，按词前、词后的字排（由近及远，按读音）。${paragraphMark} 是分段处。`;
  const body = element('tbody', {});
  const table = element(
    'table.kwic',
    {},
    element('caption', {}, `“${found.phrase}”`, element('span', {}, `${String(rows.length)} 处`)),
    element('thead', {}, element('tr', {}, ...columns.map((column) => renderHead(column, order, change)))),
    body,
  );
  const more = element('button.more', { type: 'button' });
  let shown = 0;
  const show = () => {
    body.append(...rows.slice(shown, shown + rowsAtOnce).map((row) => renderRow(row, found.phrase, root)));
    const first = shown;
    shown = body.children.length;
    const left = rows.length - shown;
    more.hidden = left === 0;
    more.textContent = `再显示 ${String(Math.min(left, rowsAtOnce))} 行（还有 ${String(left)} 行）`;
    return first;
  };
  more.addEventListener('click', () => {
    body.children[show()]?.querySelector('a')?.focus();
  });
  show();
  const search = element('a', { href: root + searchAddress(found.phrase) }, '连同前后文看');
  return [
    ...renderMissing(found),
    element('div.concordance-tools', {}, save, search),
    element('p.concordance-hint', {}, hint),
    table,
    more,
  ];
}

function renderHead(
  { order: own, name, kind }: (typeof columns)[number],
  order: ConcordanceOrder,
  change: (order: ConcordanceOrder) => void,
): HTMLElement {
  if (own === undefined) return element(`th.${kind}`, { scope: 'col' }, name);
  const button = element('button', { type: 'button' }, name);
  button.addEventListener('click', () => {
    change(own);
    // The table was made anew; the key that sorted stays under the fingers.
    document.querySelector<HTMLElement>(`.kwic th.${kind} button`)?.focus();
  });
  return element(`th.${kind}`, { scope: 'col', 'aria-sort': own === order ? 'ascending' : 'none' }, button);
}

function renderRow(row: Concordance['rows'][number], phrase: string, root: string): HTMLElement {
  const address = root + blockAddress(row.document, row.eId, phrase);
  const link = element('a', { href: address }, `${row.name} ${row.label}`);
  return element(
    'tr',
    {},
    element('td.place', {}, link),
    // An element of its own, which can be cut at its beginning where the column is narrow.
    element('td.left', {}, element('span', {}, row.left)),
    element('td.word', {}, element('mark', {}, row.word)),
    element('td.right', {}, element('span', {}, row.right)),
  );
}

function renderMissing({ missing }: Concordance): HTMLElement[] {
  if (missing.length === 0) return [];
  const files = missing.map((shard) => `search/${shard}.js`).join('、');
  const words = `有 ${String(missing.length)} 篇的文字没有读到，没有列全：${files} 不在或已损坏。请刷新再试；仍不行，就请重新拷贝整个站点文件夹。`;
  return [element('p.notice.notice-fault', {}, words)];
}

/** What is said when there is no row to show. */
export function renderNotHere(found: Concordance, root: string): HTMLElement[] {
  const address = root + searchAddress(found.phrase);
  const words =
    found.elsewhere > 0
      ? `没有连着这样写的。隔着标点的、另一种写法的、分开写的，共 ${String(found.elsewhere)} 处：`
      : '换几个字再查，或者看看相近的词：';
  return [
    ...renderMissing(found),
    ...(found.elsewhere === 0 && found.missing.length === 0 ? [element('p.nothing-word', {}, '原文未出现')] : []),
    element('p.notice', {}, words, element('a', { href: address }, `到检索页查“${found.phrase}”`)),
  ];
}
