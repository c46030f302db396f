import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateLibrary } from '../../../bench/search/generate-library.ts';
import { speech } from '../../support/shipped.ts';
import { runs, seed } from '../../support/seed.ts';

const lines = speech().document.blocks.map(({ text }) => text);
const texts = [lines.join('\n'), `# 灯塔守则\n\n${lines.slice(20, 60).join('\n')}`];

describe('a generated library', () => {
  it(`has exactly the size asked for, and the same seed gives it again (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.nat(), (characters, own) => {
        const library = generateLibrary(texts, characters, own);
        expect(library.reduce((sum, text) => sum + text.length, 0)).toBe(characters);
        expect(generateLibrary(texts, characters, own)).toEqual(library);
      }),
      // Fewer characters than the model looks back on, and enough that documents end too early and go on.
      {
        ...runs(20),
        examples: [
          [1, 0],
          [2, 1],
          [60_000, 2],
        ],
      },
    );
  });

  it('is another one for another seed, and no copy', () => {
    const [one, other] = [1, 2].map((own) => generateLibrary(texts, 30_000, own).join('\n'));
    expect(other).not.toBe(one);
    expect(texts.some((text) => one!.includes(text.slice(0, 2000)))).toBe(false);
  });

  it('has no pair of characters that its model does not have', () => {
    const known = `${texts.join('\n')}\n\n`;
    for (const text of generateLibrary(texts, 20_000, 3))
      for (let at = 1; at < text.length; at += 1) {
        const pair = text.slice(at - 1, at + 1);
        // An end of a document that came too early joins two paragraphs.
        if (!pair.includes('\n')) expect(known).toContain(pair);
      }
  });

  it('has documents as long as those of its model', () => {
    const lengths = new Set(texts.map(({ length }) => length));
    expect(
      generateLibrary(texts, 100_000, 4)
        .slice(0, -1)
        .every(({ length }) => lengths.has(length)),
    ).toBe(true);
  });

  it('cannot be made of nothing', () => {
    expect(() => generateLibrary(['', ' '], 10, 1)).toThrow('nothing');
  });
});
