import { describe, expect, it } from 'vitest';
import { countStatements } from '../../src/commands/check/count-statements.ts';
import { describeCollections } from '../../src/commands/check/describe-collections.ts';
import type { Collections } from '../../src/materials/load-collections.ts';
import { datasetSchema } from '../../src/materials/tables/schema.ts';
import { copyLibrary } from '../support/collections.ts';
import { expectPlainChinese } from '../support/faults.ts';

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

describe('what npm run check prints', () => {
  const quotation = { at: 'a#s1', quote: '有3个' };
  const cells = {
    a: { kind: 'quote', ...quotation },
    b: [
      { kind: 'derived', value: '6个', formula: 'x * 2', operands: [{ name: 'x', number: 3, ...quotation }] },
      { kind: 'absent' },
    ],
  };
  const data = datasetSchema.parse({
    order: 1,
    title: '试',
    summary: '试',
    rowsAre: '项',
    columns: [
      { key: 'a', name: '甲' },
      { key: 'b', name: '乙' },
    ],
    rows: [
      { key: 'r', name: '一', cells },
      { key: 's', name: '二', cells },
    ],
    chart: { type: 'bars', column: 'a', unit: '个' },
  });
  const collections = (datasets: Collections['datasets']): Collections => ({
    datasets,
    terms: [
      {
        key: 'a',
        term: '甲',
        aliases: [],
        explained: '无',
        quotations: [quotation],
        distinguish: [{ key: 'b', why: '异' }],
      },
      { key: 'b', term: '乙', aliases: [], explained: '无', quotations: [quotation, quotation], distinguish: [] },
    ],
    numbers: [{ key: 'n', value: '3个', role: '现状', of: '试', quotation }],
    names: [{ key: 'm', name: '丙', kind: '地区', aliases: [], quotations: [quotation] }],
    articles: [
      {
        id: 'w',
        file: 'w.mdx',
        frontmatter: { title: '文', shortTitle: '文', genre: '政策', order: 1, summary: '文', parent: 'v' },
        quotations: [
          { kind: 'quote', quotation, line: 1 },
          { kind: 'inferred', quotation, line: 2 },
        ],
        references: [{ at: 'a#s2', line: 3 }],
        datasets: [{ id: 'd', line: 4 }],
        absent: 3,
        passages: [],
      },
    ],
  });
  const table = { id: 'd', file: 'd.yaml', data };

  it('counts statements, quotations, formulas, references and cells', () => {
    expect(countStatements(collections([table]))).toEqual({
      kinds: { quote: 3, derived: 2, inferred: 1, external: 0, absent: 5 },
      quotations: 11,
      formulas: 2,
      addresses: 12,
      keys: 4,
      within: ['比较表', '文章'],
    });
  });

  it('shows the share of cells with evidence, never rounded up to 100', () => {
    expect(describeCollections(collections([table]))[2]).toContain('4 格，占 100%');
    const { rows } = data;
    const many = Array.from({ length: 300 }, (_, n) => ({ ...rows[0], key: `r${String(n)}`, name: '一', cells }));
    const gap = { ...data, rows: [...many, { key: 'z', name: '末', cells: { a: { kind: 'absent' } } }] } as typeof data;
    expect(describeCollections(collections([{ ...table, data: gap }]))[2]).toContain('601 格，占 99%');
  });

  it('says nothing of a share where there is no table', () => {
    expect(describeCollections(collections([])).join('\n')).not.toMatch(/占|NaN/u);
  });
});
