import { withoutTrailing } from '../without-trailing.ts';

const SPACES = ' \t\n\r\f\v\u00a0\u2002\u2003\u2009\u202f\u205f\u3000';
const DOTS = '.…·．・_';
const MARKS = `${SPACES}${DOTS}。—-`;

/** An entry of a table of contents without the leaders and the page's number behind it: `第一章 总则……3`, `总则 12`, `前言 …… II`. */
export function withoutLeaders(text: string): string {
  const number = /[（(]?(?:\d{1,4}|[ivxIVXⅠ-Ⅻⅰ-ⅻ]{1,6})[）)]?$/u.exec(text);
  if (number === null) return text;
  const before = text.slice(0, number.index);
  const words = withoutTrailing(before, MARKS);
  // Two dots together with nothing but dots and spaces behind them are leaders, whatever marks stand before.
  const leaders = before.slice(withoutTrailing(before, SPACES + DOTS).length);
  if (/[.…·．・_]{2}/u.test(leaders)) return words;
  const spaced = withoutTrailing(before, SPACES);
  return spaced === before ? text : spaced;
}
