import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../../src/quotation-check/read-passages.ts';
import { runs, seed } from '../support/seed.ts';

/** What each passage is compared as; a slash where it leaves words out. */
const read = (pasted: string): string[] =>
  readPassages(pasted).map(({ characters, gaps }) =>
    characters.map(({ character }, place) => (gaps.includes(place) ? '/' : '') + character).join(''),
  );

describe('what was pasted', () => {
  it.each([
    ['one paragraph', '社区党建，好。', ['社区党建，好。']],
    ['white space does not count', '　　社区 党建\t好。', ['社区党建好。']],
    ['lines of one paragraph, as copied from a PDF', '加强社区党\n建工作。', ['加强社区党建工作。']],
    ['a line that ends a sentence ends the paragraph', '第一段。\n第二段。', ['第一段。', '第二段。']],
    ['an empty line too', '标题\n\n正文', ['标题', '正文']],
    ['line ends of every system', '一。\r\n二。\r三。', ['一。', '二。', '三。']],
    ['an outer pair of quotation marks is the writer’s', '“社区党建”', ['社区党建']],
    ['with a full stop after it', '“社区党建”。', ['社区党建']],
    ['with a citation after it', '“社区党建”（《讲话》二（一）第3段）。', ['社区党建']],
    ['brackets of another kind', '「社区党建」', ['社区党建']],
    ['straight marks', '"社区党建"', ['社区党建']],
    ['two pairs are no outer pair', '“甲”和“乙”', ['“甲”和“乙”']],
    ['marks within stay', '建设“三好”社区', ['建设“三好”社区']],
    ['an ellipsis leaves words out', '立足社区……永葆先进', ['立足社区/永葆先进']],
    ['so do dots and a word in brackets', '甲甲...乙乙〔略〕丙丙［……］丁丁', ['甲甲/乙乙/丙丙/丁丁']],
    ['not at the ends', '……甲甲……', ['甲甲']],
    ['marks alone are nothing', '，。\n\n——', []],
    ['nothing', ' \n　', []],
    ['a character of two units', '𠮷田……𠮷', ['𠮷田/𠮷']],
  ])('%s', (_, pasted, expected) => {
    expect(read(pasted)).toEqual(expected);
  });

  it('marks within quotation marks may be a level deeper', () => {
    expect(readPassages('“甲‘乙’”')[0]?.quoted).toBe(true);
    expect(readPassages('甲‘乙’')[0]?.quoted).toBe(false);
  });

  it('a very long paragraph is taken sentence by sentence, and nothing is lost', () => {
    const pasted = '一二三四五六七八九十。'.repeat(400);
    const parts = read(pasted);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join('')).toBe(pasted);
    for (const part of parts) expect(part.endsWith('。')).toBe(true);
    expect(read('甲'.repeat(4000)).join('')).toBe('甲'.repeat(4000));
  });

  it(`every character is at the place that is told of it, whatever was pasted (ZHANGJU_SEED=${String(seed)})`, () => {
    const text = fc.string({
      unit: fc.constantFrom(...'甲乙丙，。…."“”（）《》　 \n', '\r\n', '𠮷', '\ud800', '​'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (pasted) => {
        let last = -1;
        for (const { characters } of readPassages(pasted))
          for (const { character, at } of characters) {
            expect(pasted.slice(at, at + character.length)).toBe(character);
            expect(at).toBeGreaterThan(last);
            last = at;
          }
      }),
      runs(500),
    );
  });
});
