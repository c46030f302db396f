import { expect, it } from 'vitest';
import { withoutSpread } from '../../src/importer/readers/pdf/spread-text.ts';

/** In ems: as wide as its characters, with so much room at each space. */
const set = (text: string, room: number): string => {
  const spaces = text.split(' ').length - 1;
  return withoutSpread(text, (text.length - spaces + spaces * room) * 10, 10);
};

it.each([
  ['a line that was spread', '第 八 届 全 国 人 民 代 表', 0.1, '第八届全国人民代表'],
  ['the spread end of a line', '全国人民 代 表 大 会', 0.2, '全国人民代表大会'],
  ['a space after an article’s number stays', '第二百 六 十 六 条 本 法', 0.1, '第二百六十六条 本法'],
  ['spaces that were typed', '第一章 总 则', 0.5, '第一章 总 则'],
  ['narrow ones of a Latin font', '第一章 总 则', 0.25, '第一章 总 则'],
  ['beside signs, which may be narrow', '通知，各 地', 0, '通知，各 地'],
  ['beside Latin letters', 'A 级 旅游区', 0, 'A 级 旅游区'],
  ['nothing to take out', '全国人民', 0, '全国人民'],
])('%s', (_name, text, room, expected) => {
  expect(set(text, room)).toBe(expected);
});
