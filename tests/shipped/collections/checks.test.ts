import { describe, expect, it } from 'vitest';
import { copyLibrary } from '../../support/collections.ts';
import { expectPlainChinese } from '../../support/faults.ts';

/** A place to spoil: the rule that is broken, the file, its words and what they become. */
type Spoiled = [rule: string, name: string, before: string, after: string, named?: string];

/** Spoils places of the shipped library; each fault must name the file and the line of the new words, or of `named`. */
function expectFaults(...places: Spoiled[]): void {
  const library = copyLibrary();
  for (const rule of new Set(places.map(([each]) => each))) expect(library.faults(rule)).toEqual([]);
  for (const [, name, before, after] of places) library.replace(name, before, after);
  for (const rule of new Set(places.map(([each]) => each))) {
    const faults = library.faults(rule);
    const found = faults.map(({ file, line }) => `${file?.replace(`${library.folder}/`, '') ?? ''}:${String(line)}`);
    const wanted = places
      .filter(([each]) => each === rule)
      .map(([, name, , after, named = after]) => `${name}:${String(library.lineOf(name, named))}`);
    expect(found.sort()).toEqual(wanted.sort());
    for (const fault of faults) expectPlainChinese(fault);
  }
}

describe('keys stand once', () => {
  it.each([
    ['glossary.yaml', 'key: aixin-chaoshi\n    term', 'key: wanjiabang\n    term'],
    ['numbers.yaml', 'key: dangyuan-zongshu', 'key: qiye-zhouqi # again'],
    ['names.yaml', 'key: meiyuan', 'key: houzaimen # again'],
  ])('%s', (name, before, after) => {
    const library = copyLibrary();
    library.replace(name, before, after);
    const [fault] = library.faults('key-unique');
    expect(library.faults('key-unique')).toHaveLength(1);
    expect(fault?.file?.endsWith(name)).toBe(true);
    const first = library.lineOf(name, after.split(/\n| #/u)[0] ?? '');
    expect(fault?.line).toBeGreaterThanOrEqual(first);
    if (fault) expectPlainChinese(fault);
  });

  it('names the line of the second', () => {
    expectFaults(['key-unique', 'names.yaml', 'key: meiyuan', 'key: houzaimen # again']);
  });
});

describe('what is wrong is found, and named with its line', () => {
  it('one wrong character', () => {
    expectFaults(
      [
        'quote-matches',
        'glossary.yaml',
        '党员义工服务、爱心超市、党员志愿者服务等做法在',
        '党员义工服务、爱心超市、党员志愿者服务等作法在',
      ],
      ['quote-matches', 'numbers.yaml', '不少于30万的党建工作专项资金 }', '不少于30万元的党建工作专项资金 }'],
      ['quote-matches', 'names.yaml', '最后请陆冰书记作指示', '最后请陆冰书记做指示'],
      ['quote-matches', 'articles/wuxi-third.mdx', '不论新、老小区，社区', '不论新老小区，社区'],
      ['quote-matches', 'articles/wuxi-third.mdx', 'quote="无锡这三个', 'quote="无锡这叁个'],
    );
  });

  it('words that no source holds', () => {
    expectFaults(
      ['term-in-source', 'glossary.yaml', 'term: 爱心超市', 'term: 爱心商店'],
      ['name-in-source', 'names.yaml', 'name: 玄武\n', 'name: 玄武区\n'],
      ['value-in-quote', 'numbers.yaml', 'value: 30万', 'value: 30万元'],
      ['value-in-quote', 'numbers.yaml', 'value: 一是……四是', 'value: 一是……五是'],
    );
  });

  it('a term, an address, a table and a parent that are not there', () => {
    expectFaults(
      ['term-exists', 'glossary.yaml', '{ key: cishan-chaoshi, why', '{ key: cishan-shangdian, why'],
      ['address-exists', 'articles/wuxi-third.mdx', '<See at="jianghua#s1-p1"', '<See at="jianghua#s9-p1"'],
      ['dataset-exists', 'articles/wuxi-third.mdx', '## 讲话没有说什么', '<DatasetTable id="meiyou" />'],
      ['article-exists', 'articles/wuxi-third.mdx', 'parent: wuxi', 'parent: wuxii', '---'],
    );
  });
});
