import { expect, it } from 'vitest';
import { findTitle } from '../../src/importer/outline/find-head.ts';
import type { Passage } from '../../src/edition/join-lines.ts';
import type { LineHints } from '../../src/importer/source-lines.ts';

/** Lines of a page; a stroke before one says that it is seen to stand in the middle. */
const titleOf = (...lines: string[]): string => {
  const passages = lines.map((line) => ({ text: line.replace(/^\|/u, '') }) as Passage);
  const hints = (index: number): LineHints => ({
    page: 1,
    ...(lines[index]?.startsWith('|') ? { centered: true } : {}),
  });
  const place = findTitle(passages, {}, hints);
  const words = passages.map(({ text }) => text);
  return place === null ? '' : words.slice(place.start, place.start + place.count).join('');
};

it.each([
  [
    '云岭省人民政府公路和桥梁养护管理工作领导小组',
    '|桥梁养护实施细则（2022年修订）',
    '第一条 为了养好云桥，制定本细则。',
  ],
  [
    '关于发布《云岭省公路养护管理工作考核评价办法》',
    '及《云岭省桥梁养护管理工作考核评价指',
    '|引》的公告',
    '为养好公路和桥梁，现将有关事项公告如下，请遵照执行。',
  ],
])('a title of several lines, the first of which fills the page: %s', (...lines) => {
  expect(titleOf(...lines)).toBe(lines.slice(0, -1).join('').replaceAll('|', ''));
});

it('a short line above a title in the middle is no part of it', () => {
  expect(titleOf('桥梁工作简报', '|关于修缮云桥的通知', '云桥将于五月修缮，请各地告知群众绕行，并派人值守。')).toBe(
    '关于修缮云桥的通知',
  );
});
