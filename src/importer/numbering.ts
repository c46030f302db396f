import { HAN_NUMERAL, readNumeral } from '../model/chinese-numerals.ts';

/**
 * Kinds of printed numbers, from the outermost. `cn1` is 一、, `cn2` （一）, `cn3` 1. , `cn4` （1）, `cn5` ①; `d1` to `d4` are 1, 1.1, 1.1.1,
 * 1.1.1.1 of a decimal outline.
 */
export type NumberKind =
  | '编'
  | '部分'
  | '章'
  | '节'
  | 'cn1'
  | '条'
  | 'cn2'
  | 'cn3'
  | 'cn4'
  | 'cn5'
  | 'd1'
  | 'd2'
  | 'd3'
  | 'd4';

/** Order of the kinds by GB/T 9704 and by the Legislation Law; 一、 stands above 条 where a text has both. */
export const RANK: Readonly<Record<NumberKind, number>> = {
  编: 1,
  部分: 1,
  章: 2,
  节: 3,
  cn1: 4,
  条: 5,
  cn2: 6,
  cn3: 7,
  cn4: 8,
  cn5: 9,
  d1: 7,
  d2: 7.2,
  d3: 7.4,
  d4: 7.6,
};

/** A printed number at the head of a paragraph. */
export interface Opening {
  kind: NumberKind;
  n: number;
  /** The number as printed, with its mark: 第三条, （二）, 1. */
  printed: string;
}

/** Numerals of justified type stand apart: 第二十 二 条. */
const N = `[${HAN_NUMERAL}](?:\\s?[${HAN_NUMERAL}]){0,6}|[\\d０-９]{1,4}`;
const FORMS: readonly [NumberKind | 'division', RegExp][] = [
  ['division', new RegExp(`^第\\s*(${N})\\s*(编|篇|部分|章|节)(?![、，,。；的至和或及与])`, 'u')],
  // An article that is only referred to: 第三条、第四条规定的…, 第八条的规定, 第二条第一款.
  [
    '条',
    new RegExp(`^第\\s*(${N})\\s*条(?:之[${HAN_NUMERAL}]+)?(?![、，,。；;：:的款项至和或及与第]|规定|所列|所称)`, 'u'),
  ],
  ['cn1', new RegExp(`^([${HAN_NUMERAL}]{1,4})\\s*[、．]`, 'u')],
  ['cn2', new RegExp(`^[（(]\\s*([${HAN_NUMERAL}]{1,4})\\s*[）)](?![、，,])`, 'u')],
  // 1.5 and 1998.3 are decimals and dates, not numbers of paragraphs.
  ['cn3', /^(\d{1,2}|[０-９]{1,2})\s*(?:[.．](?!\s*[\d０-９])|、)/u],
  ['cn4', /^[（(]\s*(\d{1,2})\s*[）)](?![、，,])|^(\d{1,2})[）)]/u],
  ['cn5', /^([①-⑳])/u],
];

/** The number at the head of `text`, or null. Matches `第三章 总则`, `第十条　…`, `一、…`, `（二）…`, `3.…`, `（4）…`, `⑤…`. */
export function readOpening(text: string): Opening | null {
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const numeral = match[1] ?? match[2] ?? '';
    const n = form === 'cn5' ? (numeral.codePointAt(0) ?? 0x245f) - 0x245f : readNumeral(numeral.replace(/\s/gu, ''));
    if (!Number.isFinite(n) || n === 0) return null;
    const division = match[2] === '篇' ? '编' : (match[2] as NumberKind);
    return { kind: form === 'division' ? division : form, n, printed: match[0] };
  }
  return null;
}
