import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasPairs } from '../../src/search/index/alias-pairs.ts';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { bundleSearchEngine } from '../../src/build/bundling/bundle-engine.ts';
import { foldText } from '../../src/search/core/fold.ts';
import { findAcross, findExact, findVariants } from '../../src/search/core/match.ts';
import { buildStream, piecesOf } from '../../src/search/core/stream.ts';
import { variantClasses } from '../../src/search/index/variant-classes.ts';
import { readVariants } from '../../src/search/core/variants.ts';
import { writeDocument } from './support/fictional-library.ts';
import { plainCount } from './support/plain-search.ts';
import { openScriptPage } from './support/script-page.ts';

interface Pair {
  kind: 'width' | 'traditional' | 'variants' | 'punctuation' | 'mixed';
  typed: string;
  text: string;
}

const pairs = JSON.parse(readFileSync(new URL('fixtures/pairs.json', import.meta.url), 'utf8')) as Pair[];
const engine = await bundleSearchEngine();
const source = { base: 'search/', patience: 5000 };
const library = [
  writeDocument(
    'pairs',
    '对照',
    pairs.map(({ text }) => `这里写${text}三次。`),
  ),
];
const { search } = openScriptPage(engine, buildSearchIndex(library));

/** The blocks in which an answer's occurrences of one way begin. */
async function blocksOf(answer: Awaited<ReturnType<typeof search.answerQuery>>, way: 'exact' | 'across' | 'variants') {
  const { documents } = await search.loadDocuments(
    answer.hits.map(({ entry }) => entry),
    source,
  );
  return documents.flatMap((document) =>
    answer.find(document)[way]!.map(({ start, end }) => piecesOf(document.stream, start, end)[0]!.block),
  );
}

describe('a table of pairs', () => {
  it('has 200 or more', () => expect(pairs.length).toBeGreaterThanOrEqual(200));

  it.each(pairs.map((pair, index) => [pair.typed, pair.text, pair.kind, index] as const))(
    '%s finds %s (%s)',
    async (typed, text, kind, index) => {
      const answer = await search.answerQuery(typed, source);
      expect(answer.exact).toBe(plainCount(library, typed));
      const block = index;
      const way = kind === 'width' ? 'exact' : kind === 'punctuation' ? 'across' : 'variants';
      expect(await blocksOf(answer, way)).toContain(block);
      if (kind !== 'width') expect(await blocksOf(answer, 'exact')).not.toContain(block);
      expect(text).not.toBe(typed);
    },
  );
});

describe('what is not another form', () => {
  it.each([
    ['事例', '优势势力'],
    ['四大和谐', '四个和谐'],
    ['成份', '成分'],
    ['订期', '定期'],
    ['己经', '已经'],
    ['①', '1'],
    ['干部', '千部'],
  ])('%s is not %s', async (typed, text) => {
    const files = buildSearchIndex([writeDocument('x', '样张', [text])]);
    const answer = await openScriptPage(engine, files).search.answerQuery(typed, source);
    expect([answer.exact, answer.across, answer.variants]).toEqual([0, 0, 0]);
  });

  it("of a term's other forms only those that sound the same make a pair", () => {
    const forms = [
      ['台帐', '台账'],
      ['四个和谐', '四大和谐'],
      ['中心', '服务中心'],
      ['做好', '作好'],
      ['甲乙', '乙甲'],
    ] as const;
    expect(aliasPairs(forms.map(([word, alias]) => ({ word, aliases: [alias], kind: '词语' })))).toEqual([
      '帐账',
      '做作',
    ]);
  });

  it('a pair of the glossary is searched as one', async () => {
    const text = [writeDocument('x', '样张', ['要做好。'])];
    const ask = async (vocabulary: Parameters<typeof buildSearchIndex>[2]) =>
      openScriptPage(engine, buildSearchIndex(text, [], vocabulary)).search.answerQuery('作好', source);
    expect((await ask([])).variants).toBe(0);
    expect((await ask([{ word: '做好', aliases: ['作好'], kind: '词语' }])).variants).toBe(1);
  });
});

describe('the table for a library', () => {
  it('holds every set with a member in the text, and no other', () => {
    const classes = variantClasses('台帐').split('|');
    expect(classes).toContain('台枱檯臺颱');
    expect(classes.filter((members) => !/[台帐]/.test(members))).toEqual([]);
  });

  it('holds characters of one unit only, each in one set', () => {
    const every = Array.from({ length: 0xd800 - 0x3400 }, (_, at) => String.fromCharCode(0x3400 + at)).join('');
    const characters = variantClasses(every).replaceAll('|', '').split('');
    expect(characters.length).toBeGreaterThan(5000);
    expect(new Set(characters).size).toBe(characters.length);
    expect(characters.filter((unit) => /[\ud800-\udfff]/.test(unit))).toEqual([]);
  });
});

describe('any text', () => {
  const unit = fc.constantFrom(...'台臺檯颱帐账帳党黨建、，。aＡ1１ '.split(''), '𠮷');
  const text = fc.string({ unit, minLength: 1, maxLength: 30 });

  it('is folded without a change of length, and other forms with what was typed are all that folding finds', () => {
    const needle = fc.string({ unit: fc.constantFrom(...'台臺帐账党黨建a1'.split('')), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), needle, (texts, wanted) => {
        const variants = readVariants(variantClasses(texts.join('')));
        const stream = buildStream(texts.map((each) => ({ text: each, continues: false })));
        const folded = variants.foldStream(stream);
        expect(folded.text.length).toBe(stream.text.length);
        const typed = foldText(wanted);
        const direct = [...findExact(stream, typed), ...findAcross(stream, typed)].map(({ start }) => start);
        const others = findVariants(stream, typed, variants).map(({ start }) => start);
        const loose = variants.fold(typed);
        const all = [...findExact(folded, loose), ...findAcross(folded, loose)].map(({ start }) => start);
        expect([...direct, ...others].sort((a, b) => a - b)).toEqual(all.sort((a, b) => a - b));
        expect(new Set([...direct, ...others]).size).toBe(all.length);
      }),
    );
  });
});
