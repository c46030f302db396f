import { expect, it } from 'vitest';
import { findPoints, pointsOnLines } from '../../src/reader/points/find-points.ts';

const filler = '值班的人要按时到岗，把灯擦亮，把船号记下来，';

it.each([
  ['一是…二是…', `${filler}要求：一是看领导重不重视。二是看设施齐不齐；三是看人手够不够。`, ['一是', '二是', '三是']],
  ['第一，…第二，…', `${filler}至少有两点：第一，起步早。第二，措施实，分第三年完成。`, ['第一，', '第二，']],
  ['一要…二要…', `${filler}为此，一要加强领导，二要落实经费。要紧的是落实。`, ['一要', '二要']],
  ['一方面…另一方面…', `一方面要加强内务管理，${filler}另一方面要修缮外墙。`, ['一方面', '另一方面']],
  // Points within a point belong to it.
  ['the outer of two', `第一，思路新：${filler}一是快，二是好。第二，设施全。${filler}${filler}`, ['第一，', '第二，']],
])('%s are found in a long paragraph', (_, text, begin) => {
  const padded = text.padEnd(60, '。');
  expect(findPoints(padded).map((at, index) => padded.slice(at, at + begin[index]!.length))).toEqual(begin);
});

it('what only looks like points is left in one', () => {
  const long = `${filler}${filler}${filler}`;
  expect(findPoints(`${long}之一是灯塔，唯一要看的是船。`)).toEqual([]);
  expect(findPoints(`${long}一是灯塔旧。`)).toEqual([]);
  expect(findPoints('一是快，二是好。')).toEqual([]);
});

it('no character is changed', () => {
  const text = `${filler}一是看领导重不重视。二是看设施齐不齐。${filler}${filler}`;
  expect(pointsOnLines(text)).toContain('\n二是');
  expect(pointsOnLines(text).replaceAll('\n', '')).toBe(text);
});
