import { expect, it } from 'vitest';
import { breakBetweenWords } from '../../src/site/markdown/word-breaks.ts';

/** The text with a stroke wherever a line may break. */
const broken = (text: string): string =>
  breakBetweenWords(text)
    .map((node) => (node.type === 'text' ? node.value : '|'))
    .join('');

it.each([
  ['社区党的建设', /^社区\|/u],
  ['关于2024年工作的通知', /2024年\|/u],
  ['第18号公告', /^第18号\|/u],
  ['第十三条', /^第十三条$/u],
  ['第一百二十一条之一', /^第一百二十一条/u],
  ['（试行）办法', /^（试行）\|/u],
  ['某办〔2024〕18号', /〔2024〕/u],
  // Words that the segmenter does not know stay whole; a long run of characters does not.
  ['在社区党建推进会上的讲话', /社区\|党建\|推进/u],
  ['犇猋骉羴麤鱻雥靐', /^.{4}\|.{4}$/u],
])('%s', (text, expected) => {
  expect(broken(text)).toMatch(expected);
  expect(broken(text).replaceAll('|', '')).toBe(text);
});
