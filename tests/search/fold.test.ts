import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCharacter, foldText } from '../../src/search/core/fold.ts';
import { plainFold } from './support/plain-search.ts';

describe('folding', () => {
  it.each([
    ['３０万', '30万'],
    ['－', '-'],
    ['ＡＢｃ', 'abc'],
    ['　', ' '],
    ['ﾊ', 'ハ'],
    ['（一）', '(一)'],
  ])('%s is compared as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each(['①', '²', '㈠', 'İ', '…', '豈', '“'])('%s keeps its own form', (text) => {
    expect(foldText(text)).toBe(text);
  });

  it('never changes the length, is the same unit by unit, and folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(folded.length).toBe(text.length);
        expect(folded).toBe(text.split('').map(foldCharacter).join(''));
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });

  it('folds every unit of the basic plane as the plain measure does', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const unit = String.fromCharCode(code);
      expect(foldText(unit), `U+${code.toString(16)}`).toBe(plainFold(unit));
    }
  });
});
