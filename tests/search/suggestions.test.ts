import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/search/core/edit-distance.ts';
import { formsWithOneChange } from '../../src/search/core/one-change.ts';
import { buildSuggestions } from '../../src/search/index/build-suggestions.ts';
import { evenSample, frequentPhrases } from '../../src/search/index/frequent-phrases.ts';
import { prepareDocument } from '../../src/search/index/prepare-document.ts';
import { matchSuggestions, spelledAt } from '../../src/search/core/match-suggestions.ts';
import { buildStream } from '../../src/search/core/stream.ts';
import { variantClasses } from '../../src/search/index/variant-classes.ts';
import { readVariants } from '../../src/search/core/variants.ts';
import type { Vocabulary } from '../../src/search/index/vocabulary.ts';
import { linesOf, writeDocument } from './support/fictional-library.ts';

const library = [
  writeDocument('x', '样张', [
    '推行六联共建，做好台帐；音乐会上有快乐的人。',
    '# （一）绿色长廊。',
    '六联共建分四个和谐、四大和谐来说。',
    '# 二、行长论坛',
    '银行长期开放，重视重复。老陆说起六联共建。',
  ]),
];
const vocabulary: Vocabulary = [
  { word: '六联共建', aliases: ['六连共建'], kind: '词语' },
  { word: '四个和谐', aliases: ['四大和谐'], kind: '词语' },
  { word: '台帐', aliases: ['台账'], kind: '词语' },
  { word: '老陆', aliases: [], kind: '名称' },
  { word: '没有的词', aliases: ['也没有'], kind: '词语' },
];
const prepared = library.map((document) => prepareDocument(document).search);
const shard = buildSuggestions(
  {
    streams: prepared.map(({ stream }) => stream),
    headings: prepared.flatMap(({ headings }) => headings),
    sample: evenSample(library.flatMap(({ blocks }) => blocks.map(({ text }) => text))),
  },
  vocabulary,
);
const variants = readVariants(variantClasses(library.flatMap(linesOf).join('')));
const offered = (typed: string) => matchSuggestions(typed, shard, variants).map(({ text }) => text);

describe('the list of suggestions', () => {
  it('holds only what stands in the documents, with the right counts', () => {
    const text = library.flatMap(linesOf).join('\n');
    for (const { text: word, kind, count } of shard.words) {
      expect(text).toContain(word);
      if (kind !== '标题') expect([word, count]).toEqual([word, text.split(word).length - 1]);
    }
    const words = shard.words.map(({ text: word }) => word);
    expect(words).toEqual(expect.arrayContaining(['六联共建', '四大和谐', '绿色长廊', '行长论坛']));
    expect(words).not.toContain('没有的词');
    expect(words).not.toContain('台账');
  });

  it('knows which words are forms of one another', () => {
    expect(shard.forms).toContainEqual(['四个和谐', '四大和谐']);
  });

  it('has all readings of each character', () => {
    expect(shard.readings['乐']).toBeUndefined();
    expect(shard.readings['行']!.split(' ')).toEqual(expect.arrayContaining(['hang', 'xing']));
    expect(shard.readings['绿']!.split(' ')).toEqual(expect.arrayContaining(['lv', 'lu']));
  });
});

describe('what is offered', () => {
  it.each([
    ['llgj', '六联共建'],
    ['lljg', '六联共建'],
    ['liulian', '六联共建'],
    ['LiuLianGongJian', '六联共建'],
    ["liu'lian", '六联共建'],
    ['liulgj', '六联共建'],
    ['gongjian', '六联共建'],
    ['六联', '六联共建'],
    ['六聯', '六联共建'],
    ['共建', '六联共建'],
    ['六连', '六联共建'],
    ['台账', '台帐'],
    ['tz', '台帐'],
    ['sghx', '四个和谐'],
    ['sdhx', '四大和谐'],
    ['hangzhang', '行长论坛'],
    ['xingchang', '行长论坛'],
    ['lvse', '绿色长廊'],
    ['luse', '绿色长廊'],
    ['laolu', '老陆'],
  ])('%s: %s', (typed, word) => expect(offered(typed)).toContain(word));

  it.each(['llgjx', 'xyz', '(.*)', '', ' ', '__proto__', 'constructor', 'a'.repeat(100_000), '\ud842', '六联共建'])(
    'nothing for %#',
    (typed) => expect(offered(typed)).toEqual([]),
  );

  it('what begins with the words comes before what only contains them', () => {
    const words = ['甲共建', '共建乙'].map((text) => ({ text, kind: '常见' as const, count: 3 }));
    const list = matchSuggestions('共建', { words, readings: {} }, variants);
    expect(list.map(({ text }) => text)).toEqual(['共建乙', '甲共建']);
  });
});

describe('spelling', () => {
  const readings = { 乐: 'le yue', 山: 'shan', 西: 'xi', 安: 'an' };

  it('takes each character by a reading or its beginning', () => {
    expect(spelledAt('音乐', 'yue', readings)).toBe(1);
    expect(spelledAt('西安', 'xian', readings)).toBe(0);
    expect(spelledAt('西安', 'xa', readings)).toBe(0);
    expect(spelledAt('山西', 'sx', readings)).toBe(0);
    expect(spelledAt('山西', 'shx', readings)).toBe(0);
    expect(spelledAt('山西', 'sxa', readings)).toBe(-1);
  });
});

describe('frequent phrases', () => {
  it('are whole: three times or more, with varied neighbours, and no pieces of sentences', () => {
    const texts = [
      '甲党员服务中心乙',
      '丙党员服务中心丁',
      '戊党员服务中心己',
      '大党员服务点',
      '大党员服务站',
      '的事情了',
      '的事情了',
      '的事情了',
    ];
    expect(frequentPhrases(texts, 10)).toEqual([
      { text: '党员服务', count: 5 },
      { text: '党员服务中心', count: 3 },
    ]);
  });

  it('a piece that mostly goes on in the same way is none, however often it stands', () => {
    const texts = ['明确指导思想、', '学习指导思想，', '以指导思想为先', '新领导思想上', '指导思想'];
    const found = frequentPhrases(texts, 10).map(({ text }) => text);
    expect(found).toContain('指导思想');
    expect(found).not.toContain('导思想');
    expect(found).not.toContain('指导思');
  });

  it('a piece that cuts words in two is none, however varied what follows', () => {
    const texts = ['明确工作重点', '转移工作重心', '抓住工作重点', '看清工作重心', '落实工作重担', '担起工作重任'];
    expect(frequentPhrases(texts, 10)).toEqual([]);
  });

  it('numbers of articles are none', () => {
    const texts = ['第十一条规定', '依第十一条办', '第十一条'];
    expect(frequentPhrases(texts, 10)).toEqual([]);
  });

  it('agree with plain counting on any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙，'), minLength: 3, maxLength: 60 });
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    const varied = (neighbours: string[]): boolean => {
      const told = neighbours.map((unit, index) => (unit === '' ? String(index) : unit));
      const most = Math.max(...told.map((unit) => told.filter((other) => other === unit).length));
      const alone = neighbours.every((unit) => unit === '');
      return new Set(told).size >= 2 && (alone || most < (told.length * 2) / 3);
    };
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const places = new Map<string, { before: string; after: string; whole: boolean }[]>();
        for (const run of texts.flatMap((each) => each.split('，'))) {
          if (run.length < 3) continue;
          const seams = [...[...segmenter.segment(run)].map(({ index }) => index), run.length];
          for (let length = 3; length <= 12; length += 1) {
            for (let at = 0; at + length <= run.length; at += 1) {
              const part = run.slice(at, at + length);
              const whole = seams.includes(at) && seams.includes(at + length);
              const place = { before: run.charAt(at - 1), after: run.charAt(at + length), whole };
              places.set(part, [...(places.get(part) ?? []), place]);
            }
          }
        }
        const expected = [...places]
          .filter(([, found]) => found.length >= 3)
          .filter(([, found]) => found.filter(({ whole }) => whole).length >= found.length / 2)
          .filter(([, found]) => varied(found.map(({ before }) => before)))
          .filter(([, found]) => varied(found.map(({ after }) => after)))
          .map(([part, found]): [string, number] => [part, found.length]);
        const given = frequentPhrases(texts, Infinity).map((each): [string, number] => [each.text, each.count]);
        expect(new Map(given)).toEqual(new Map(expected));
      }),
    );
  });
});

describe('nearest words', () => {
  it('differ by one character changed, added or missing', () => {
    const stream = buildStream([{ text: '六连共建、六联一共建、六联建，六联共', continues: false }]);
    expect([...formsWithOneChange(stream, '六联共建')].sort()).toEqual(
      ['六连共建', '六联一共建', '六联建', '六联共'].sort(),
    );
  });

  it("the distance is Levenshtein's, up to the limit", () => {
    expect(editDistance('四个和谐', '四大和谐', 2)).toBe(1);
    expect(editDistance('甲乙', '乙甲', 2)).toBe(2);
    expect(editDistance('', '甲乙', 2)).toBe(2);
    expect(editDistance('甲乙丙丁', '戊', 2)).toBeGreaterThan(2);
    const text = fc.string({ unit: fc.constantFrom(...'甲乙'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const far = (x: string, y: string) => editDistance(x, y, 99);
        expect(far(a, b)).toBe(far(b, a));
        expect(far(a, c)).toBeLessThanOrEqual(far(a, b) + far(b, c));
        expect(far(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
