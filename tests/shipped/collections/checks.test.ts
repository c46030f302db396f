import { describe, expect, it } from 'vitest';
import { copyLibrary } from '../../support/collections.ts';
import { expectPlainChinese } from '../../support/faults.ts';

/** Spoils one place of the shipped library; the fault must name the file and the line of `words`. */
function expectFault(rule: string, name: string, before: string, after: string, words = after): void {
  const library = copyLibrary();
  expect(library.faults(rule).filter(({ file }) => file?.endsWith(name))).toEqual([]);
  library.replace(name, before, after);
  const faults = library.faults(rule).filter(({ file }) => file?.endsWith(name));
  expect(faults.map(({ line }) => line)).toEqual([library.lineOf(name, words)]);
  for (const fault of faults) expectPlainChinese(fault);
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
    expectFault('key-unique', 'names.yaml', 'key: meiyuan', 'key: houzaimen # again');
  });
});

describe('one wrong character is found', () => {
  it.each([
    [
      'glossary.yaml',
      '党员义工服务、爱心超市、党员志愿者服务等做法在',
      '党员义工服务、爱心超市、党员志愿者服务等作法在',
    ],
    ['numbers.yaml', '不少于30万的党建工作专项资金 }', '不少于30万元的党建工作专项资金 }'],
    ['names.yaml', '最后请陆冰书记作指示', '最后请陆冰书记做指示'],
    ['articles/wuxi-third.mdx', '不论新、老小区，社区', '不论新老小区，社区'],
    ['articles/wuxi-third.mdx', 'quote="无锡这三个', 'quote="无锡这叁个'],
  ])('%s: %s', (name, before, after) => {
    expectFault('quote-matches', name, before, after);
  });
});

describe('words that no source holds', () => {
  it('a term, a name and a figure are refused', () => {
    expectFault('term-in-source', 'glossary.yaml', 'term: 爱心超市', 'term: 爱心商店');
    expectFault('name-in-source', 'names.yaml', 'name: 玄武\n', 'name: 玄武区\n');
    expectFault('value-in-quote', 'numbers.yaml', 'value: 30万', 'value: 30万元');
  });

  it('a figure may leave words out', () => {
    expectFault('value-in-quote', 'numbers.yaml', 'value: 一是……四是', 'value: 一是……五是');
  });
});

describe('what is referred to exists', () => {
  it('terms, addresses, tables and parents', () => {
    expectFault('term-exists', 'glossary.yaml', '{ key: cishan-chaoshi, why', '{ key: cishan-shangdian, why');
    expectFault('address-exists', 'articles/wuxi-third.mdx', '<See at="jianghua#s1-p1"', '<See at="jianghua#s9-p1"');
    expectFault('dataset-exists', 'articles/wuxi-third.mdx', '## 讲话没有说什么', '<DatasetTable id="meiyou" />');
    expectFault('article-exists', 'articles/wuxi-third.mdx', 'parent: wuxi', 'parent: wuxii', '---');
  });
});
