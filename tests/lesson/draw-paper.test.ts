import { describe, expect, it } from 'vitest';
import { drawPaper, isRight } from '../../src/lesson/self-test/draw-paper.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { wordsStand } from '../../src/model/words-in-text.ts';
import { questionBank } from '../../src/site/self-test/question-bank.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { YUNLING } from '../e2e/sites/site-folders.ts';

const library = loadLibrary(YUNLING);
const bank = questionBank(library);
const blockAt = (at: string): string => {
  const [id, eId] = at.split('#');
  const document = library.editions.find((edition) => edition.document.id === id)?.document;
  return document?.blocks.find((block) => block.eId === eId)?.text ?? '';
};

describe('the questions of a library', () => {
  it('are of every kind, and what answers them stands where it is said to', () => {
    expect(new Set(bank.map(({ kind }) => kind))).toEqual(new Set(['fill', 'where', 'stands', 'order', 'match']));
    for (const { basis, kind, items } of bank) {
      for (const { at, words } of basis) for (const part of words.split('……')) expect(blockAt(at)).toContain(part);
      for (const { choices, right } of items) if (kind !== 'fill') expect(choices).toContain(right);
    }
  });

  it('call a sentence absent only when it stands nowhere', () => {
    const texts = library.editions.flatMap(({ document }) => document.blocks.map(({ text }) => text));
    for (const { ask, items } of bank.filter(({ kind }) => kind === 'stands')) {
      const words = ask.slice(ask.indexOf('“') + 1, -1);
      expect(texts.some((text) => wordsStand(text, words))).toBe(items[0]?.right === '有');
    }
  });

  it('are there without tables, terms and numbers', () => {
    const bare = questionBank(loadLibrary(SMALL_LIBRARY));
    expect(bare.length).toBeGreaterThan(0);
  });
});

describe('a paper', () => {
  it('is the same for the same number, and another for another', () => {
    expect(drawPaper(bank, 12, 10)).toEqual(drawPaper(bank, 12, 10));
    expect(drawPaper(bank, 13, 10)).not.toEqual(drawPaper(bank, 12, 10));
    // Written out: the paper must not change from one version of the program to the next.
    expect(
      drawPaper(
        ['a', 'b', 'c', 'd', 'e'].map((ask) => ({ kind: 'fill', ask, items: [], basis: [] })),
        1,
        3,
      ).map(({ ask }) => ask),
    ).toMatchInlineSnapshot(`
      [
        "e",
        "c",
        "b",
      ]
    `);
  });

  it('takes the kinds in turn, and every question once', () => {
    const paper = drawPaper(bank, 7, bank.length);
    expect(new Set(paper.map(({ ask }) => ask)).size).toBe(new Set(bank.map(({ ask }) => ask)).size);
    expect(new Set(paper.slice(0, 5).map(({ kind }) => kind)).size).toBe(5);
  });

  it('takes an answer for right without its marks and in wide digits', () => {
    expect(isRight('３００ 平方米', '300平方米')).toBe(true);
    expect(isRight('“六室联读”', '六室联读')).toBe(true);
    expect(isRight('30平方米', '300平方米')).toBe(false);
  });
});
