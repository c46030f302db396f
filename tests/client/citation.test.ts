import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  citation,
  fullCitation,
  innerQuotes,
  joinWords,
  labelRange,
  passageLabel,
  quotation,
  sectionOf,
  type ChosenPart,
} from '../../src/reader/reading/citation.ts';

const part = (change: Partial<ChosenPart>): ChosenPart => ({
  label: '一第1段',
  lineLabel: '一第1段',
  words: '原文',
  whole: false,
  sentences: null,
  ...change,
});

describe('quotation marks inside a quotation', () => {
  test.each([
    ['总结的“六联共建”机制', '总结的‘六联共建’机制'],
    ['他说：“所谓‘四清’，是指”', '他说：‘所谓“四清”，是指’'],
    ['只有‘单引号’的', '只有‘单引号’的'],
    ['好”的“五好”', '好’的‘五好’'],
    ['没有引号。', '没有引号。'],
  ])('%s → %s', (words, expected) => {
    expect(innerQuotes(words)).toBe(expected);
  });

  test('no other character changes', () => {
    const blank = (text: string): string => text.replace(/[“”‘’]/gu, '"');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('“', '”', '‘', '’', '党', '。', '1', '\n', '𠮷') }), (words) => {
        expect(blank(innerQuotes(words))).toBe(blank(words));
      }),
    );
  });
});

test('a citation that leaves the site names what the document states of itself', () => {
  const work = { title: '优化营商环境条例', issuer: '国务院', issued: '国务院令第722号，2019年10月22日' };
  expect(fullCitation(work, '第三条')).toBe('国务院《优化营商环境条例》〔国务院令第722号，2019年10月22日〕第三条');
  expect(fullCitation({ title: '会上的讲话', issuer: '', issued: '' }, '一')).toBe('《会上的讲话》一');
});

test('a quotation carries its citation', () => {
  expect(quotation('机制比较“灵活”', citation('讲话', '二（一）第3段'))).toBe(
    '“机制比较‘灵活’”（《讲话》二（一）第3段）',
  );
});

test('sections follow from eIds', () => {
  expect(['s2-1-p3', 's2-2-1', 's0-p12', 's1-l2-10', 's1-t1-1', 'title'].map(sectionOf)).toEqual([
    's2-1',
    's2-2-1',
    's0',
    's1',
    's1',
    'title',
  ]);
});

test('a range says its section once', () => {
  expect(labelRange('一第1段', '一第2段')).toBe('一第1段至第2段');
  expect(labelRange('一第6段', '二第1段')).toBe('一第6段至二第1段');
  expect(labelRange('二', '二第1段')).toBe('二至二第1段');
  expect(labelRange('二（二）一是', '二（二）二是')).toBe('二（二）一是至二（二）二是');
  expect(labelRange('一', '一')).toBe('一');
});

describe('the most exact address of words chosen', () => {
  test('in a sentence, in several, in all, in a block that is not divided', () => {
    expect(passageLabel([part({ sentences: { first: 3, last: 3 } })])).toBe('一第1段第3句');
    expect(passageLabel([part({ sentences: { first: 3, last: 5 } })])).toBe('一第1段第3句至第5句');
    expect(passageLabel([part({ sentences: { first: 1, last: 5 }, whole: true })])).toBe('一第1段');
    expect(passageLabel([part({})])).toBe('一第1段');
    expect(passageLabel([])).toBe('');
  });

  test('over blocks, and over a run-in heading and its text', () => {
    const second = { label: '一第2段', lineLabel: '一第2段' };
    expect(passageLabel([part({ sentences: { first: 3, last: 4 } }), part(second)])).toBe('一第1段至第2段');
    const line = { lineLabel: '二（二）一是' };
    expect(
      passageLabel([part({ ...line, label: '二（二）一是' }), part({ ...line, label: '二（二）一是第1段' })]),
    ).toBe('二（二）一是');
    expect(passageLabel([part({ ...line, label: '二（二）一是第1段', sentences: { first: 2, last: 2 } })])).toBe(
      '二（二）一是第1段第2句',
    );
  });

  test('words of several blocks stand on lines of their own, except after a run-in heading', () => {
    const line = { lineLabel: '二（二）一是' };
    expect(
      joinWords([
        part({ words: '甲' }),
        part({ ...line, words: '一是乙。' }),
        part({ ...line, words: '丙。' }),
        part({ words: '丁' }),
      ]),
    ).toBe('甲\n一是乙。丙。\n丁');
  });
});
