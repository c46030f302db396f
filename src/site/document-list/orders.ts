import type { ListedDocument } from './listed-document.ts';

/** An order of the list: the name of its key in addresses, what it is called, and how two documents compare. */
export interface ListOrder {
  key: string;
  label: string;
  compare: (a: ListedDocument, b: ListedDocument) => number;
}

const PINYIN = new Intl.Collator('zh-u-co-pinyin', { numeric: true });

/** Documents that have nothing to be ordered by stand at the end. */
const missingLast = (a: string, b: string): number => Number(a === '') - Number(b === '');

/** The orders that readers may choose; the first is that of the list when nothing was chosen. Equal ones stay in the library's order. */
export const ORDERS: readonly ListOrder[] = [
  {
    key: 'date',
    label: '日期',
    compare: (a, b) => missingLast(a.date, b.date) || (a.date === b.date ? 0 : a.date < b.date ? 1 : -1),
  },
  { key: 'title', label: '题名拼音', compare: (a, b) => PINYIN.compare(a.title, b.title) },
  {
    key: 'number',
    label: '文号',
    compare: (a, b) => missingLast(a.number, b.number) || PINYIN.compare(a.number, b.number),
  },
];
