import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleSearchEngine } from '../../src/build/bundling/bundle-engine.ts';
import { isQuestion, withoutAsking } from '../../src/search/core/ranking/asking-words.ts';
import { inPapersWords, readEverydayWords } from '../../src/search/core/ranking/everyday-words.ts';
import { signsOfAnswer } from '../../src/search/core/ranking/signs-of-answer.ts';
import { weighTerms } from '../../src/search/core/ranking/weigh-terms.ts';
import { readTerms } from '../../src/search/core/ranking/read-terms.ts';
import { readFrequencies } from '../../src/search/core/frequencies.ts';
import { standsAlone } from '../../src/search/core/stands-alone.ts';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { everydayWords } from '../../src/search/index/everyday-words.ts';
import { tallyFrequencies, tallyParagraphs } from '../../src/search/index/tally-frequencies.ts';
import { runs, seed } from '../support/seed.ts';
import { fictionalLibrary, writeDocument } from './support/fictional-library.ts';
import { openScriptPage } from './support/script-page.ts';

const engine = await bundleSearchEngine();
const source = { base: 'search/', patience: 5000 };

const open = (files: ReadonlyMap<string, string>) => {
  const { search, asked } = openScriptPage(engine, files);
  const rank = async (question: string): Promise<string[]> => {
    const ranking = await search.rankParagraphs(question, await search.loadManifest(source), source);
    return (ranking?.answers ?? []).map(({ document, block }) => `${document.id}#${document.blocks[block]!.eId}`);
  };
  return { rank, asked };
};

describe('a library that is not read as a whole', () => {
  // 300 documents of filler, and one that answers.
  const filler = Array.from({ length: 300 }, (_, at) =>
    writeDocument(`f${String(at)}`, `第${String(at)}号守则`, [
      '渔船出海以前要看天气，看过天气再定去不去，去的人要登记姓名和船号，回来的人要报平安。'.repeat(8),
    ]),
  );
  const answering = writeDocument('deng', '灯塔补油规定', [
    '油量不足的，由值班的人在两小时以内补油。',
    '海图另行公布。',
  ]);
  const files = buildSearchIndex([...filler, answering]);

  it('brings the likely documents only, and the paragraph stands first', async () => {
    const { rank, asked } = open(files);
    expect((await rank('灯塔没油了谁来补'))[0]).toBe('deng#s0-p1');
    expect(asked.filter((file) => file.includes('text-')).length).toBeLessThanOrEqual(8);
    expect(asked.some((file) => file.includes('frequencies-'))).toBe(true);
  });

  it('says nothing when a part of what it needs is missing', async () => {
    const broken = new Map([...files].filter(([path]) => !path.includes('frequencies-')));
    expect(await open(broken).rank('灯塔没油了谁来补')).toEqual([]);
  });
});

it('a question is told by its form, and its words that only ask are left out', () => {
  expect(isQuestion('怎样解决台账太多')).toBe(true);
  expect(isQuestion('社区党建')).toBe(false);
  // It names nothing.
  expect(isQuestion('为什么')).toBe(false);
  expect(withoutAsking('什么时候评选优秀党务工作者？')).toBe('评选优秀党务工作者');
});

it('the inside of a word weighs more than a seam between two, however rare the seam is', () => {
  const counts: Record<string, [places: number, paragraphs: number]> = {
    ...{ 台: [40, 20], 账: [40, 20], 里: [400, 200], 建: [900, 300], 台账: [38, 20], 里建: [1, 1] },
  };
  const countOf = (term: string) => ({ places: counts[term]?.[0] ?? 0, paragraphs: counts[term]?.[1] ?? 0 });
  const { pairs } = weighTerms(readTerms('台账，里建'), { paragraphs: 1000, characters: 50_000, countOf });
  const [word, seam] = pairs;
  expect([word!.text, seam!.text]).toEqual(['台账', '里建']);
  expect(word!.weight).toBeGreaterThan(seam!.weight);
});

describe('everyday words', () => {
  const fold = (text: string) => text.replaceAll('帳', '账');

  it('are asked in the words of papers too, which are worth less', () => {
    const words = readEverydayWords('狗 犬 犬只，养狗 养犬', fold);
    expect(inPapersWords('养狗登记', words)).toEqual(['养犬']);
    expect(inPapersWords('一条狗', words)).toEqual(['犬', '犬只']);
    const { pairs, lent } = readTerms('养狗', ['养犬']);
    expect(pairs).toEqual(['养狗', '养犬']);
    expect([...lent]).toEqual(['犬', '养犬']);
    const countOf = () => ({ places: 10, paragraphs: 10 });
    const [typed, put] = weighTerms(readTerms('养狗', ['养犬']), { paragraphs: 100, characters: 900, countOf }).pairs;
    expect(put!.weight).toBeLessThan(typed!.weight);
  });

  it('are known in every form of their characters, as the question is', () => {
    expect(inPapersWords(fold('帳本在哪'), readEverydayWords('帳本 会计帳簿', fold))).toEqual(['会计账簿']);
  });

  it('may have words in them that only ask', () => {
    expect(inPapersWords('办证要几天', readEverydayWords('几天 日内', fold))).toEqual(['日内']);
  });

  it('keep shorter ones from being read into them, also without another word', () => {
    expect(inPapersWords('吃热狗', readEverydayWords('狗 犬，热狗', fold))).toEqual([]);
  });

  it('stand once each in the table, with words that are not their own', () => {
    const entries = readEverydayWords(everydayWords, (text) => text);
    expect(new Set(entries.map(([everyday]) => everyday)).size).toBe(entries.length);
    for (const [everyday, ...written] of entries) {
      expect(everyday, everyday).toMatch(/^\S+$/);
      for (const word of written) expect(word, everyday).toMatch(/^\p{Script=Han}+$/u);
      expect(written, everyday).not.toContain(everyday);
    }
  });

  // Its words stand nowhere in the documents, so that only the table leads to the paragraph.
  const laws = [
    writeDocument('wu', '雾岛居住守则', ['出租人应当在七日内返还保证金。', '船只由岛务处登记。', '灯塔每夜点亮。']),
    writeDocument('yu', '渔火节守则', ['渔火节每年办一次。', '参加的人自带灯笼。']),
  ];
  const files = buildSearchIndex(laws);

  it('lead to a paragraph with which the question shares no word', async () => {
    expect((await open(files).rank('房东不肯退钱'))[0]).toBe('wu#s0-p1');
  });

  it('are done without when their shard is missing', async () => {
    const { rank } = open(new Map([...files].filter(([path]) => !path.includes('everyday-'))));
    expect((await rank('灯塔哪天点亮'))[0]).toBe('wu#s0-p3');
    expect(await rank('房东不肯退钱')).not.toContain('wu#s0-p1');
  });

  it('are brought by a question only', async () => {
    const { search, asked } = openScriptPage(engine, files);
    await search.answerQuery('灯塔', source);
    expect(asked.filter((file) => file.includes('everyday-'))).toEqual([]);
    await search.rankParagraphs('灯塔哪天点亮', await search.loadManifest(source), source);
    expect(asked.filter((file) => file.includes('everyday-'))).toHaveLength(1);
  });
});

it('an answer is known by its form: the number of what is counted, words of penalty; not by when a paper was adopted', () => {
  const factor = (question: string, text: string) =>
    signsOfAnswer(question).reduce((product, { pattern, factor: own }) => product * (pattern.test(text) ? own : 1), 1);
  const counted = factor('全县有多少个护林站', '全县已设护林站（点）43家');
  expect(counted).toBeGreaterThan(factor('全县有多少个护林站', '护林站要履行43项职责'));
  expect(factor('全县有多少个护林站', '全县43个护林站')).toBe(counted);
  expect(factor('砍树怎么罚', '处五百元罚款')).toBeGreaterThan(factor('砍树怎么罚', '树木由护林站登记'));
  expect(factor('乱砍树会怎样', '依法追究责任')).toBeGreaterThan(factor('乱砍树会怎样', '树木由护林站登记'));
  expect(factor('砍树怎么罚', '1998年3月1日县人民代表大会常务委员会会议通过')).toBeLessThan(1);
});

it('frequencies are told within a fifth, by paragraphs only', () => {
  const fold = (text: string) => text;
  const frequencies = tallyFrequencies(fictionalLibrary.map(tallyParagraphs), fold);
  const told = readFrequencies(frequencies);
  const words = fictionalLibrary
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text);
  expect(frequencies.paragraphs).toBe(words.length);
  for (const [unit, about] of told) {
    const count = words.join('').split(unit).length - 1;
    expect(Math.abs(about - count), unit).toBeLessThanOrEqual(Math.max(0.5, count / 5));
  }
});

it('a piece of a longer phrase does not stand alone', () => {
  const texts = ['违反本法的，依法处理。', '违反本法规定的，罚款。', '凡违反本法，一律追究。'];
  expect(standsAlone('反本法', texts)).toBe(false);
  expect(standsAlone('违反本法', texts)).toBe(true);
});

it(`odd questions break nothing, ZHANGJU_SEED=${String(seed)}`, async () => {
  const { rank } = open(buildSearchIndex(fictionalLibrary));
  for (const odd of ['', '？', '吗', '\ud842', '(.*)+$', '灯'.repeat(100_000), '“”《》', 'constructor __proto__'])
    expect(Array.isArray(await rank(odd))).toBe(true);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      const found = await rank(text);
      expect(new Set(found).size).toBe(found.length);
    }),
    runs(200),
  );
});
