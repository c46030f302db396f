import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitForScreen } from '../../src/lesson/split-for-screen.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { runs, seed } from '../support/seed.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';

const upTo = (most: number) => (text: string) => text.length <= most;

describe('a paragraph on a screen', () => {
  it('is shown point by point', () => {
    const text = '启示主要有：一是看领导。二是看设施；三是看机制。';
    expect(splitForScreen(text, upTo(100))).toEqual(['启示主要有：', '一是看领导。', '二是看设施；', '三是看机制。']);
  });

  it('is whole where it fits, else split at sentences, then at clauses and commas', () => {
    const text = '他说：“来！”大家都来了。先读书，再讨论；最后，作答。';
    expect(splitForScreen(text, upTo(100))).toEqual([text]);
    expect(splitForScreen(text, upTo(16))).toEqual(['他说：“来！”大家都来了。', '先读书，再讨论；最后，作答。']);
    expect(splitForScreen(text, upTo(9))).toEqual(['他说：“来！”', '大家都来了。', '先读书，再讨论；', '最后，作答。']);
  });

  it(`loses and adds nothing, whatever the text and the screen (seed ${String(seed)})`, () => {
    const character = fc.constantFrom(...'一二三是第，。；：！？“”（）要人民a1 \n');
    fc.assert(
      fc.property(fc.array(character), fc.integer({ min: 1, max: 40 }), (characters, most) => {
        const text = characters.join('');
        expect(splitForScreen(text, upTo(most)).join('')).toBe(text);
      }),
      runs(500),
    );
    for (const { document } of loadLibrary(SMALL_LIBRARY).editions)
      for (const { text } of document.blocks) expect(splitForScreen(text, upTo(12)).join('')).toBe(text);
  });
});
