import { describe, expect, it } from 'vitest';
import { comparableLabel, readTypedAddress } from '../../src/search/core/typed-address.ts';

const names = ['讲话', '反恐怖主义法', '中华人民共和国反恐怖主义法'];

describe('a typed address', () => {
  it.each([
    ['2-1-3', { name: '', place: '2-1-3', spoken: true }],
    ['２—１—３', { name: '', place: '2-1-3', spoken: true }],
    ['讲话 2-2-1-1', { name: '讲话', place: '2-2-1-1', spoken: true }],
    ['《讲话》二（一）第3段', { name: '讲话', place: comparableLabel('二（一）第3段'), spoken: false }],
    ['讲话二(一)第三段', { name: '讲话', place: comparableLabel('二（一）第3段'), spoken: false }],
    ['二（二）四是第1段', { name: '', place: comparableLabel('二（二）四是第1段'), spoken: false }],
    ['反恐怖主义法第三条', { name: '反恐怖主义法', place: comparableLabel('第3条'), spoken: false }],
  ])('%s', (typed, read) => {
    expect(readTypedAddress(typed, names)).toEqual(read);
  });

  it.each(['社区党建', '二', '（一）', '五年', '三个关系', '第一，思路比较超前', '第三者', ''])(
    '%s is none',
    (typed) => {
      expect(readTypedAddress(typed, names)).toBeUndefined();
    },
  );

  it('compares numerals by their values, each by itself', () => {
    expect(comparableLabel('第一百零三条')).toBe(comparableLabel('第103条'));
    expect(comparableLabel('第二十一条')).toBe(comparableLabel('第21条'));
    expect(comparableLabel('二（一）')).not.toBe(comparableLabel('二十一'));
  });
});
