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
  ['（试行）办法', /^（试行）\|/u],
  ['某办〔2024〕18号', /〔2024〕/u],
])('%s', (text, expected) => {
  expect(broken(text)).toMatch(expected);
  expect(broken(text).replaceAll('|', '')).toBe(text);
});
