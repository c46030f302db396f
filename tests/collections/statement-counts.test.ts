import { describe, expect, it } from 'vitest';
import { countStatements } from '../../src/commands/check/count-statements.ts';
import { describeCollections } from '../../src/commands/check/describe-collections.ts';
import type { Collections } from '../../src/materials/load-collections.ts';
import { datasetSchema } from '../../src/materials/tables/schema.ts';

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
    courses: [],
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
        datasets: [{ id: 'd', row: undefined, line: 4, full: true }],
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
