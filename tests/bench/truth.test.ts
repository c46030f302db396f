import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFold } from '../../bench/search/plain-text.ts';
import { prepareTruth } from '../../bench/search/truth.ts';
import { writeDocument } from '../search/support/fictional-library.ts';
import { runs, seed } from '../support/seed.ts';

/** Looks at every position of every line. */
function countNaively(library: readonly string[][], query: string): [number, number][] {
  const wanted = plainFold(query);
  return library.flatMap((lines, place): [number, number][] => {
    let count = 0;
    for (const line of lines.map(plainFold))
      for (let at = 0; at < line.length; at += 1) if (line.slice(at, at + wanted.length) === wanted) count += 1;
    return count === 0 ? [] : [[place, count]];
  });
}

describe('the truth of a query', () => {
  it(`is what looking at every position gives (seed ${String(seed)})`, () => {
    const line = fc.string({ unit: fc.constantFrom(...'灯塔。Ａa １1İ', '𠮷'), minLength: 1, maxLength: 12 });
    const library = fc.array(fc.array(line, { maxLength: 5 }), { minLength: 1, maxLength: 5 });
    const query = fc.string({ unit: fc.constantFrom(...'灯塔。aA1１ '), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(library, query, (lines, wanted) => {
        const truth = prepareTruth(lines.map((own, index) => writeDocument(`d${String(index)}`, '名', own)));
        expect([...truth.of(wanted)]).toEqual(countNaively(lines, wanted));
      }),
      runs(500),
    );
  });

  it('never crosses the end of a line or of a document', () => {
    const truth = prepareTruth([writeDocument('a', '名', ['灯', '塔']), writeDocument('b', '名', ['塔灯'])]);
    expect([...truth.of('灯塔')]).toEqual([]);
    expect([...truth.of('塔')]).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('goes over the seam of a heading and the text on its line', () => {
    expect([...prepareTruth([writeDocument('a', '名', ['看灯。｜先看天'])]).of('。先')]).toEqual([[0, 1]]);
  });

  it('refuses a text with a line end inside a line, and a query with one', () => {
    expect(() => prepareTruth([writeDocument('a', '名', ['灯\n塔'])])).toThrow('line end');
    expect(() => prepareTruth([writeDocument('a', '名', ['灯'])]).of('灯\n')).toThrow('one line');
  });
});
