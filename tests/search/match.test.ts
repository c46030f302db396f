import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/search/core/fold.ts';
import { findAcross, findExact } from '../../src/search/core/match.ts';
import { buildStream, piecesOf } from '../../src/search/core/stream.ts';

const line = (text: string) => ({ text, continues: false });

describe('exact matches', () => {
  it('counts overlapping places', () => {
    expect(findExact(buildStream([line('哈哈哈哈')]), '哈哈')).toHaveLength(3);
  });

  it('runs across the seam of two blocks of one line, and nowhere else across blocks', () => {
    const stream = buildStream([line('一是擦灯。'), { text: '擦灯先擦', continues: true }, line('外面')]);
    const [match] = findExact(stream, '灯。擦灯');
    expect(piecesOf(stream, match!.start, match!.end)).toEqual([
      { block: 0, start: 3, end: 5 },
      { block: 1, start: 0, end: 2 },
    ]);
    expect(findExact(stream, '擦外')).toEqual([]);
  });

  it('does not take half of a character for one', () => {
    const stream = buildStream([line('𠮷𠮷')]);
    expect(findExact(stream, '𠮷')).toHaveLength(2);
    expect(findExact(stream, '𠮷'.charAt(1))).toEqual([]);
    expect(findExact(stream, '𠮷'.charAt(0))).toEqual([]);
  });
});

describe('matches across punctuation', () => {
  it('finds words parted by punctuation, by a line break, by an empty block', () => {
    const stream = buildStream([line('软、硬件'), line(''), line('设施')]);
    expect(findAcross(stream, '软硬件')).toEqual([{ start: 0, end: 4 }]);
    const [match] = findAcross(stream, '件设施');
    expect(piecesOf(stream, match!.start, match!.end)).toEqual([
      { block: 0, start: 3, end: 4 },
      { block: 2, start: 0, end: 2 },
    ]);
  });

  it('leaves exact places to the exact count', () => {
    expect(findAcross(buildStream([line('软硬件，软、硬件')]), '软硬件')).toEqual([{ start: 4, end: 8 }]);
  });

  it('finds none for a query that has punctuation, which is then honoured', () => {
    const stream = buildStream([line('软、硬件，软硬件')]);
    expect(findAcross(stream, '软、硬件')).toEqual([]);
    expect(findExact(stream, '软、硬件')).toHaveLength(1);
  });
});

const units = fc.constantFrom(...'灯塔灯、，。aA1１-－ ');
const blocks = fc.array(fc.record({ text: fc.string({ unit: units, maxLength: 12 }), continues: fc.boolean() }), {
  minLength: 1,
});

describe('any text', () => {
  it('every substring of a line is found exactly where it stands', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.integer({ min: 1, max: 8 }), (texts, from, length) => {
        const stream = buildStream(texts);
        const lines = stream.text.split('\u2029');
        const home = lines[from % lines.length]!;
        const wanted = home.slice(from % (home.length + 1), (from % (home.length + 1)) + length);
        fc.pre(wanted !== '');
        let expected = 0;
        for (const each of lines) {
          for (let at = 0; at < each.length; at += 1) if (each.startsWith(wanted, at)) expected += 1;
        }
        expect(findExact(stream, wanted)).toHaveLength(expected);
      }),
    );
  });

  it('exact and across together are all places of the text without punctuation, and none twice', () => {
    fc.assert(
      fc.property(blocks, fc.stringMatching(/^[灯塔a1]{2,4}$/), (texts, wanted) => {
        const stream = buildStream(texts);
        const bare = stream.text.replace(/[^灯塔a1]/g, '');
        let expected = 0;
        for (let at = 0; at < bare.length; at += 1) if (bare.startsWith(wanted, at)) expected += 1;
        const found = [...findExact(stream, wanted), ...findAcross(stream, wanted)];
        expect(found).toHaveLength(expected);
        expect(new Set(found.map(({ start }) => start)).size).toBe(expected);
      }),
    );
  });

  it('pieces give back the words of the range, without breaks', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (texts, from, length) => {
        const stream = buildStream(texts);
        const start = from % (stream.text.length + 1);
        const end = Math.min(start + (length % 20), stream.text.length);
        const words = piecesOf(stream, start, end).map((piece) =>
          texts[piece.block]!.text.slice(piece.start, piece.end),
        );
        expect(foldText(words.join(''))).toBe(stream.text.slice(start, end).replaceAll('\u2029', ''));
      }),
    );
  });
});
