import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Judgement, judgePassage } from '../../../src/quotation-check/judge.ts';
import { readPassages } from '../../../src/quotation-check/read-passages.ts';
import { samePlaces } from '../../../src/quotation-check/same-places.ts';
import { readWindows } from '../../../src/quotation-check/source-text.ts';
import { paragraphBreak } from '../../../src/search/core/stream.ts';
import { readVariants } from '../../../src/search/core/variants.ts';
import { writtenText } from '../../../src/search/core/written-text.ts';
import { standsButForOne } from '../../support/one-edit.ts';
import { runs, seed } from '../../support/seed.ts';
import { speech } from '../../support/shipped.ts';

const variants = readVariants('帐账|党黨|像象');

/** Judges what was pasted, one passage, by whole documents. */
function judge(pasted: string, ...documents: string[]): Judgement {
  const [passage, ...more] = readPassages(pasted);
  if (!passage || more.length > 0) throw new Error(`one passage is wanted: ${pasted}`);
  const windows = documents.map(({ length }, document) => ({ document, start: 0, end: length }));
  return judgePassage(passage, pasted, readWindows(documents, windows), documents, variants);
}

const told = ({ differences }: Judgement) =>
  differences.map(({ kind, at, quoted, source, only }) => [kind, at, quoted, source, only]);

const source = `要抓好社区的台帐，按“五好”要求，每年30万元。${paragraphBreak}各个街道都要拿出具体的举措，切实抓好落实。`;

describe('one place', () => {
  it.each([
    ['as it is', '社区的台帐，按“五好”要求'],
    ['with white space', '社区的 台帐，\n按“五好”要求'],
    ['in quotation marks, those within a level deeper', '“社区的台帐，按‘五好’要求”（《文》第1段）。'],
    ['over a paragraph’s end', '每年30万元。各个街道都要拿出具体的举措'],
    ['with an ellipsis', '社区的台帐……每年30万元'],
    ['with two', '社区的台帐……五好……每年30万元'],
  ])('the same: %s', (_, pasted) => {
    expect(judge(pasted, source)).toMatchObject({ verdict: 'same', differences: [] });
  });

  it.each([
    ['a character', '抓好社区的账簿，按', [['changed', 5, '账簿', '台帐', 'none']]],
    ['a form of a character', '抓好社区的台账，按', [['changed', 6, '账', '帐', 'form']]],
    ['width', '每年３０万元。', [['changed', 2, '３０', '30', 'width']]],
    ['a mark', '社区的台帐。按“五好”要求', [['changed', 5, '。', '，', 'punctuation']]],
    [
      'marks left out',
      '按五好要求，每年',
      [
        ['missing', 1, '', '“', 'punctuation'],
        ['missing', 3, '', '”', 'punctuation'],
      ],
    ],
    ['a mark by a letter that stands beside it', '社区的台帐按按“五好”', [['changed', 5, '按', '，', 'none']]],
    ['words left out', '各个街道都要拿出举措，切实', [['missing', 8, '', '具体的', 'none']]],
    [
      'words put in',
      '各个街道也都要拿出具体的好举措',
      [
        ['added', 4, '也', '', 'none'],
        ['added', 12, '好', '', 'none'],
      ],
    ],
    [
      'the first and the last',
      '好个街道都要拿出具体的举动',
      [
        ['changed', 0, '好', '各', 'none'],
        ['changed', 12, '动', '措', 'none'],
      ],
    ],
  ])('different: %s', (_, pasted, differences) => {
    const judgement = judge(pasted, source);
    expect(judgement.verdict).toBe('different');
    expect(told(judgement)).toEqual(differences);
  });

  it('where the source begins a paragraph and the passage does not, that is told', () => {
    expect(judge('每年30万元。各个街道', source).breaks).toEqual([7]);
    expect(judge('30万元……各个街道', source).breaks).toEqual([]);
  });

  it('the source’s own ellipsis is no omission', () => {
    const judgement = judge('他们说……好的', '那天他们说……好的，走了。');
    expect(judgement.verdict).toBe('same');
    expect(judgement.pieces).toHaveLength(1);
  });
});

describe('several places', () => {
  it.each([
    ['far apart in one document', '抓好社区的台帐各个街道都要拿出具体的举措'],
    ['in the wrong order', '都要拿出具体的举措要抓好社区的台帐'],
    ['in the wrong order, with an ellipsis', '都要拿出具体的举措……要抓好社区的台帐'],
  ])('joined: %s', (_, pasted) => {
    const judgement = judge(pasted, source);
    expect(judgement).toMatchObject({ verdict: 'joined', differences: [] });
    expect(judgement.pieces).toHaveLength(2);
  });

  it('words that only resemble several places are put together from none', () => {
    const own = '公民和单位应当遵守环境法规，自觉履行保护的义务';
    const places = ['公民和其他组织应当努力工作，', '都要遵守环境保护法律法规，', '自觉履行环境保护各项义务。'];
    expect(judge(own, places.join(paragraphBreak)).verdict).not.toBe('joined');
  });

  it('of two documents', () => {
    const judgement = judge('要抓好社区的台帐，党员要带头服务群众', source, '在社区里，党员要带头服务群众。');
    expect(judgement.verdict).toBe('joined');
    expect(judgement.pieces.map(({ document }) => document)).toEqual([0, 1]);
  });

  it('with an ellipsis between two documents', () => {
    expect(judge('要抓好社区的台帐……党员要带头', source, '党员要带头服务群众。').verdict).toBe('joined');
  });
});

it.each(['今天天气很好，去公园散步', '三贴近', 'abc', '街个'])('near nothing: %s', (pasted) => {
  expect(judge(pasted, source).verdict).toBe('absent');
});

it('nothing to compare with', () => {
  expect(judge('社区党建').verdict).toBe('absent');
});

describe(`the speech, ZHANGJU_SEED=${String(seed)}`, () => {
  const words = writtenText(speech().document.blocks);
  const bare = words.replace(/\s/gu, '');
  const units = Array.from(bare);
  const piece = fc
    .tuple(fc.nat(units.length - 1), fc.integer({ min: 12, max: 80 }))
    .map(([from, length]) => units.slice(from, from + length))
    .filter((piece) => piece.length >= 12 && !/[“”"….]/u.test(piece.join('')));
  const edit = fc.record({
    kind: fc.constantFrom('change', 'add', 'leave out'),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    character: fc.constantFrom(...units.filter((unit) => /\p{Script=Han}/u.test(unit)), 'x', '3'),
  });

  it('a piece is the same, at every one of its places', () => {
    fc.assert(
      fc.property(piece, (own) => {
        const pasted = own.join('');
        expect(judge(pasted, words)).toMatchObject({ verdict: 'same', differences: [] });
        const places = samePlaces(readPassages(pasted)[0]!, words);
        expect(places.map(({ start, end }) => words.slice(start, end).replace(/\s/gu, ''))).toEqual(
          places.map(() => pasted),
        );
        let count = 0;
        for (let at = bare.indexOf(pasted); at !== -1; at = bare.indexOf(pasted, at + 1)) count += 1;
        expect(places).toHaveLength(count);
      }),
      runs(30),
    );
  });

  it('one wrong character is found where it is', () => {
    fc.assert(
      fc.property(piece, edit, (own, { at, character }) => {
        const place = Math.floor(at * own.length);
        const pasted = own.map((unit, index) => (index === place ? character : unit)).join('');
        if (bare.includes(pasted) || standsButForOne(pasted, [bare])) return;
        const judgement = judge(pasted, words);
        expect(judgement.verdict).toBe('different');
        expect(judgement.differences.map(({ at: told, quoted }) => [told, quoted])).toEqual([[place, character]]);
      }),
      runs(60),
    );
  });

  it('whatever was done to a piece, undoing what is told gives words of the source', () => {
    fc.assert(
      fc.property(piece, fc.array(edit, { minLength: 1, maxLength: 3 }), (own, edits) => {
        const changed = [...own];
        for (const { kind, at, character } of edits) {
          const place = Math.floor(at * changed.length);
          changed.splice(place, kind === 'add' ? 0 : 1, ...(kind === 'leave out' ? [] : [character]));
        }
        const pasted = changed.join('');
        const { verdict, differences, pieces } = judge(pasted, words);
        expect(verdict).toBe(bare.includes(pasted) ? 'same' : 'different');
        expect(pieces).toHaveLength(1);
        const mended = Array.from(pasted);
        for (const { from, to, source: theirs } of [...differences].reverse())
          mended.splice(from, to - from, ...Array.from(theirs));
        expect(bare).toContain(mended.join(''));
        expect(mended.join('')).toBe(words.slice(pieces[0]!.start, pieces[0]!.end).replace(/\s/gu, ''));
      }),
      runs(60),
    );
  });
});
