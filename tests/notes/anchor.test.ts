import { describe as group, expect, it } from 'vitest';
import { anchor, describe } from '../../src/notes/anchor.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { YUNLING } from '../e2e/sites/site-folders.ts';
import { runs, seed } from '../support/seed.ts';
import { changeText, dice, expected } from './support/change-text.ts';

const BEFORE = '社区要把阅览室办好。每个居委会每月联读一次，六室联读由街道牵头。借书台帐由专人登记，逐月核对。';

/** The words that a note on `words` of one text is put at in another; null when it is not placed. */
function moved(words: string, after: string, before = BEFORE): string | null {
  const start = before.indexOf(words);
  const span = anchor(after, describe(before, { start, end: start + words.length }));
  return span && after.slice(span.start, span.end);
}

group('a note is found again', () => {
  it.each([
    ['where it stood', '六室联读', BEFORE, '六室联读'],
    ['after a new beginning', '六室联读', `一段新的话。${BEFORE}`, '六室联读'],
    ['when its words were changed', '六室联读', BEFORE.replace('六室', '七室'), '七室联读'],
    ['when half of a short word was', '专人', BEFORE.replace('专人', '众人'), '众人'],
    [
      'when the words around it were',
      '借书台帐由专人登记',
      BEFORE.replace('街道牵头', '镇里负责'),
      '借书台帐由专人登记',
    ],
  ])('%s', (_name, words, after, found) => {
    expect(moved(words, after)).toBe(found);
  });

  it('at the nearest of places that are alike, by what stands around them', () => {
    const before = '甲组负责登记。乙组负责登记。丙组负责登记。';
    const start = before.lastIndexOf('登记');
    const after = `前言。${before}`;
    expect(anchor(after, describe(before, { start, end: start + 2 }))?.start).toBe(after.lastIndexOf('登记'));
  });

  it('and not in another text, nor at the same word elsewhere when its sentence is gone', () => {
    expect(moved('六室联读', '本办法自发布之日起施行。')).toBeNull();
    expect(moved('联读', '各地可以组织居民联读，具体办法由省里制定，报上一级备案后施行，期限三年。')).toBeNull();
  });

  it('characters of two units are counted as one', () => {
    const text = '𠮷野家𠮷田村';
    const note = describe(text, { start: text.indexOf('田'), end: text.length });
    expect(note.position).toEqual({ start: 4, end: 6 });
    expect(anchor(text, note)).toEqual({ start: text.indexOf('田'), end: text.length });
  });
});

it(`after a new paragraph and five changed words 95 of 100 are found, the rest is not put elsewhere (seed ${String(seed)})`, () => {
  const roll = dice(seed);
  let [all, right, wrong] = [0, 0, 0];
  // Together they are as long as a speech; five words of a page would be another text.
  const text = loadLibrary(YUNLING)
    .editions.flatMap(({ document }) => document.blocks.map((block) => block.text))
    .join('');
  for (let round = 0; round < 10; round += 1) {
    const changed = changeText(text, roll);
    for (let n = 0; n < runs(200).numRuns; n += 1) {
      const start = roll(text.length - 30);
      const end = start + 3 + roll(27);
      const span = anchor(changed.text, describe(text, { start, end }));
      const place = expected(changed, start, end);
      all += 1;
      if (span && place && span.start < place.end && place.start < span.end) right += 1;
      else if (span) wrong += 1;
    }
  }
  expect(right / all).toBeGreaterThanOrEqual(0.95);
  expect(wrong / all).toBeLessThan(0.02);
});
