import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTokens, phraseFor } from '../../src/search/tokens.ts';

describe('tokens', () => {
  it('are pairs of neighbours, then each character once', () => {
    expect(documentTokens('灯塔灯')).toBe('灯塔 塔灯 灯 塔');
    expect(phraseFor('灯塔灯')).toBe('"灯塔 塔灯"');
    expect(phraseFor('灯')).toBe('"灯"');
  });

  it('spell everything but Han in letters that no normalisation of words can change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(documentTokens(text)).toMatch(/^[\u4e00-\u9fffa-p ]+$/);
      }),
    );
  });

  it('every substring asks for words that stand side by side in the document', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, from, length) => {
          const start = from % text.length;
          const wanted = text.slice(start, start + 1 + (length % 50));
          expect(` ${documentTokens(text)} `).toContain(` ${phraseFor(wanted).slice(1, -1)} `);
        },
      ),
    );
  });
});
