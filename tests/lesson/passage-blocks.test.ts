import { describe, expect, it } from 'vitest';
import { anchorOf, passageBlocks } from '../../src/lesson/passage-blocks.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';

const document = loadLibrary(SMALL_LIBRARY).editions.find(({ document: { id } }) => id === 'tongzhi')!.document;
const idsAt = (eId: string): string[] => passageBlocks(document, eId).map(({ block }) => block.eId);

describe('the words at an address', () => {
  it('of a section are its heading and everything below it, and nothing of the next', () => {
    const own = document.blocks.filter(({ eId }) => eId === 's1' || eId.startsWith('s1-')).map(({ eId }) => eId);
    expect(own.length).toBeGreaterThan(2);
    expect(idsAt('s1')).toEqual(own);
  });

  it('of a block and of a sentence are its own', () => {
    const block = document.blocks.find(({ sentences }) => sentences.length > 1)!;
    expect(idsAt(block.eId)).toEqual([block.eId]);
    const { start, end } = block.sentences[1]!;
    expect(passageBlocks(document, `${block.eId}-j2`)).toEqual([{ block, text: block.text.slice(start, end) }]);
    expect(passageBlocks(document, `${block.eId}-j99`)).toEqual([]);
  });

  it('of an address that does not exist are none', () => {
    expect(passageBlocks(document, 's99')).toEqual([]);
  });

  it('a section without a heading is linked to by its first block', () => {
    expect(anchorOf(document, 's1')).toBe('s1');
    expect(anchorOf({ ...document, blocks: document.blocks.filter(({ eId }) => eId !== 's1') }, 's1')).toBe(
      idsAt('s1')[1],
    );
  });
});
