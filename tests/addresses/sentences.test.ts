import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../src/model/addresses/sentences.ts';
import { runs, seed } from '../support/seed.ts';

const split = (text: string): string[] => sentenceRanges(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['end at a full stop, a question mark, an exclamation mark', '甲。乙？丙！', ['甲。', '乙？', '丙！']],
    ['do not end at a semicolon, a colon or a comma', '甲；乙：丙，丁。', ['甲；乙：丙，丁。']],
    [
      'keep the closing marks that follow',
      '他说：“甲。”乙。（丙。）丁。',
      ['他说：“甲。”', '乙。', '（丙。）', '丁。'],
    ],
    ['keep several marks together', '甲？！乙！！！', ['甲？！', '乙！！！']],
    ['leave the rest as a sentence of its own', '甲。乙', ['甲。', '乙']],
    ['are one when there is no mark', '各位领导、同志们：', ['各位领导、同志们：']],
    ['do not end at a decimal point or an ellipsis', '约3.5万……如此。', ['约3.5万……如此。']],
    ['are one empty one in an empty text', '', ['']],
  ])('%s', (_name, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it(`cover the whole text, in order, without gaps, and none is empty (seed ${String(seed)})`, () => {
    const text = fc.array(fc.constantFrom('甲', '。', '！', '？', '”', '）', '“', '，', '\n', 'a', '𠮷', '👩‍👧'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (words) => {
          const ranges = sentenceRanges(words);
          expect(ranges[0]?.start).toBe(0);
          expect(ranges.at(-1)?.end).toBe(words.length);
          ranges.slice(1).forEach(({ start }, index) => expect(start).toBe(ranges[index]?.end));
          if (words !== '') for (const { start, end } of ranges) expect(end).toBeGreaterThan(start);
        },
      ),
      runs(1000),
    );
  });
});
