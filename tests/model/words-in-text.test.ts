import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumeral } from '../../src/model/chinese-numerals.ts';
import { indexOfWords, locateWords, onlyWithinNumbers, rangesOf, wordsStand } from '../../src/model/words-in-text.ts';
import { runs, seed } from '../support/seed.ts';

describe('words stand in a text', () => {
  it.each([
    ['共有46个社区', '46个'],
    ['共有46个社区', '有46'],
    ['共有四十六个社区', '四十六个社区'],
    ['不少于30万的专项资金', '30'],
    ['不少于三十万的专项资金', '三十'],
    ['150－300平方米的46个', '300平方米'],
    ['第1,2,3号', '2'],
    ['一是加强领导', '一是'],
    ['其他46、6个', '6个'],
    ['这是统一部署', '一部署'],
    ['十分重要', '分重要'],
    ['之中的三分之二', '之中的三分之二'],
  ])('%s: %s', (text, words) => {
    expect(wordsStand(text, words)).toBe(true);
    expect(onlyWithinNumbers(text, words)).toBe(false);
  });

  it.each([
    ['共有46个社区', '6个'],
    ['共有46个社区', '共有4'],
    ['共有四十六个社区', '六个社区'],
    ['共有四十六个社区', '共有四'],
    ['增长3.5个百分点', '5个百分点'],
    ['增长3.5个百分点', '增长3'],
    ['共1,800平方米', '800平方米'],
    ['共１８００平方米', '００平方米'],
    ['一万三千户', '三千户'],
    ['其中三分之二面积', '二面积'],
    ['占百分之四十六', '四十六'],
  ])('%s does not hold “%s” as words', (text, words) => {
    expect(text).toContain(words);
    expect(wordsStand(text, words)).toBe(false);
    expect(onlyWithinNumbers(text, words)).toBe(true);
  });

  it('a place within a number is passed over for a later one', () => {
    expect(indexOfWords('46个、6个', '6个')).toBe(4);
    expect(locateWords('46个、6个', '6个')).toEqual({ range: { start: 4, end: 6 } });
    expect(locateWords('6个、6个', '6个')).toEqual({ failure: 'ambiguous' });
    expect(locateWords('甲6个、乙6个', '6个', '乙6个')).toEqual({ range: { start: 5, end: 7 } });
    expect(locateWords('46个', '6个')).toEqual({ failure: 'missing' });
    expect(locateWords('甲46个', '个', '6个')).toEqual({ failure: 'outer-missing' });
    expect(rangesOf('46个社区，6个街道', ['社区', '6个'])).toEqual([
      { start: 3, end: 5 },
      { start: 6, end: 8 },
    ]);
  });
});

const word = fc.stringMatching(/^[甲乙丙丁的，。]{1,6}$/u);
const number = fc.integer({ min: 10, max: 9999 });
const printed = fc.oneof(
  number.map(String),
  number.map((value) => writeNumeral(value)),
);
/** Words and numbers in turn, and where each begins. */
const text = fc.array(fc.tuple(word, printed), { minLength: 1, maxLength: 5 }).map((pairs) => pairs.flat());

describe('in any text', () => {
  it(`a run of whole words and numbers stands, character for character (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (pieces, a, b) => {
        const [from, to] = [a % pieces.length, b % pieces.length].sort((x, y) => x - y) as [number, number];
        const words = pieces.slice(from, to + 1).join('');
        const whole = pieces.join('');
        expect(wordsStand(whole, words)).toBe(true);
        const at = indexOfWords(whole, words);
        expect(whole.slice(at, at + words.length)).toBe(words);
      }),
      runs(300),
    );
  });

  it(`what begins or ends within its only number does not (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(word, printed, word, fc.nat(), fc.boolean(), (before, figure, after, n, atStart) => {
        fc.pre(figure.length > 1);
        const cut = 1 + (n % (figure.length - 1));
        const words = atStart ? figure.slice(cut) + after : before + figure.slice(0, cut);
        expect(wordsStand(before + figure + after, words)).toBe(false);
      }),
      runs(300),
    );
  });

  it(`one character more or less than the text has is never found (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        expect(wordsStand(whole, `${whole}戊`)).toBe(false);
        expect(wordsStand(whole, whole.replace(/[甲乙丙丁的，。]/u, '戊'))).toBe(false);
        expect(wordsStand(whole, whole)).toBe(true);
      }),
      runs(100),
    );
  });
});
