import type { Difference } from '../../quotation-check/differences.ts';
import { element } from '../dom/element.ts';

/** How the kinds of differences that are only in writing are called. */
const kinds = { width: '全角半角、大小写', form: '繁简、异体', punctuation: '标点', none: '' } as const;

/** `第 3 字`, `第 3–5 字`; characters count from 1, marks too. */
export function sayPlace(from: number, to: number): string {
  return to - from > 1 ? `第 ${String(from + 1)}–${String(to)} 字` : `第 ${String(from + 1)} 字`;
}

/** One difference in words; the characters themselves in frames, since they may be quotation marks. */
export function sayDifference({ kind, from, to, quoted, source, only }: Difference): (Node | string)[] {
  const framed = (text: string) => element('span.framed', {}, text);
  const said = {
    changed: () => [`${sayPlace(from, to)}：原文是`, framed(source), '，引文是', framed(quoted)],
    missing: () => [`第 ${String(from + 1)} 字前面：引文缺`, framed(source)],
    added: () => [`${sayPlace(from, to)}：引文多`, framed(quoted)],
  }[kind]();
  return [...said, `${only === 'none' ? '' : `（${kinds[only]}）`}。`];
}

/** All differences in one phrase: `有 2 处不同`, `只有标点不同，2 处`. */
export function sayDifferences(differences: readonly Difference[]): string {
  const only = new Set(differences.map((each) => each.only));
  const number = String(differences.length);
  if (only.has('none')) return `有 ${number} 处不同`;
  return `只有${[...only].map((each) => kinds[each]).join('、')}不同，${number} 处`;
}
