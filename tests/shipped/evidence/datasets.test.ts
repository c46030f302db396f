import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFormula } from '../../../src/materials/evidence/formula.ts';
import { readCollections } from '../../../src/materials/load-collections.ts';
import type { LoadedDataset } from '../../../src/materials/tables/load-datasets.ts';
import type { Statement } from '../../../src/materials/evidence/statement.ts';
import { expectPlainChinese } from '../../support/faults.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { seed } from '../../support/seed.ts';
import { PROJECT } from '../../support/project.ts';
import { speech } from '../../support/shipped.ts';

const content = path.join(PROJECT, 'content');
const editions = [speech()];
const { collections, check } = readCollections(content);
const faults = check(editions);

function table(id: string): LoadedDataset['data'] {
  const found = collections.datasets.find((dataset) => dataset.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found.data;
}
/** The statements of one cell. */
function cell(id: string, row: string, column: string): Statement[] {
  const found = table(id).rows.find(({ key }) => key === row)?.cells[column];
  if (!found) throw new Error(`no cell ${id} ${row} ${column}`);
  return Array.isArray(found) ? found : [found];
}
const shown = (statement: Statement | undefined): string =>
  statement?.kind === 'quote'
    ? (statement.value ?? statement.quote)
    : statement && 'value' in statement
      ? statement.value
      : '';
const kinds = (id: string, row: string, column: string): string[] => cell(id, row, column).map(({ kind }) => kind);
const rowKeys = (id: string): string[] => table(id).rows.map(({ key }) => key);

const cells = collections.datasets.flatMap(({ id, data }) =>
  data.rows.flatMap(({ key }) => data.columns.map((column) => ({ id, row: key, column: column.key }))),
);
const statements = cells.flatMap(({ id, row, column }) => cell(id, row, column));
/** The table of each statement. */
const owners = cells.flatMap(({ id, row, column }) => cell(id, row, column).map(() => id));
const count = (kind: Statement['kind']): number => statements.filter((statement) => statement.kind === kind).length;

describe(`${String(collections.datasets.length)} tables, ${String(cells.length)} cells, ${String(statements.length)} statements`, () => {
  it('are the sixteen, in the order of their numbers, sound', () => {
    expect(faults).toEqual([]);
    expect(collections.datasets.map(({ data }) => data.order)).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
  });

  it(`every cell carries evidence or says that the source does not (${String(count('quote'))} quoted, ${String(count('derived'))} computed, ${String(count('inferred'))} inferred, ${String(count('absent'))} absent)`, () => {
    expect(statements.length).toBeGreaterThanOrEqual(cells.length);
    expect(count('quote') + count('derived') + count('inferred') + count('absent')).toBe(statements.length);
  });

  it('say of themselves what they are and how to edit them', () => {
    for (const { file } of collections.datasets) {
      expect(readFileSync(file, 'utf8')).toMatch(
        /^# .*\p{Script=Han}.*\n# .*npm run check|^# (?:.*\n# )+.*npm run check/u,
      );
      expect(path.basename(file)).toMatch(/^[a-z-]+\.yaml$/u);
    }
  });
});

describe('what the tables count', () => {
  const classes = ['moving', 'a30', 'a100', 'a150', 'a300'];
  const figure = (row: string): number => Number(shown(cell('office-area', row, 'count')[0]));

  it('75 = 4 + 1 + 12 + 46 + 12, from the cells themselves', () => {
    expect(classes.map(figure)).toEqual([4, 1, 12, 46, 12]);
    expect(figure('total')).toBe(classes.map(figure).reduce((sum, one) => sum + one, 0));
    expect(shown(cell('office-area', 'total', 'words')[0])).toBe('75个社区');
    const [total] = cell('office-area', 'total', 'count');
    if (total?.kind !== 'derived') throw new Error('the total is not computed');
    expect(total.operands.map(({ number }) => number)).toEqual(classes.map(figure));
    const given = Object.fromEntries(total.operands.map(({ name, number }) => [name, number]));
    expect(computeFormula(total.formula, given)).toBe(75);
  });

  it('shares are those of the 75', () => {
    for (const row of classes)
      expect(shown(cell('office-area', row, 'share')[0])).toBe(`${((figure(row) / 75) * 100).toFixed(1)}%`);
  });

  it('43, 227 and 483 stand level by level', () => {
    const chain = table('organisation-chain').rows.map(({ key }) =>
      ['party', 'count', 'residents'].map((column) => shown(cell('organisation-chain', key, column)[0])),
    );
    expect(chain).toEqual([
      ['社区党委（总支）', '43家', '社区居委会'],
      ['楼栋支部', '227家', '楼栋长'],
      ['楼道小组', '483家', '居民骨干'],
    ]);
  });

  it.each([
    ['wuxi-aspects', 4],
    ['wuxi-xuanwu', 4],
    ['wuxi-lessons', 4],
    ['four-shifts', 4],
    ['five-strengthenings', 5],
    ['imbalances', 3],
    ['three-relations', 3],
    ['wuxi-cases', 3],
    ['deliberation', 5],
  ])('%s has %d rows', (id, rows) => {
    expect(rowKeys(id)).toHaveLength(rows);
  });

  it('4 streets, 6 communities of Xuanwu, 2 of Wuxi and one without a name', () => {
    const { rows } = table('named-models');
    const groups = [...new Set(rows.map(({ group }) => group))];
    expect(groups.map((name) => [name, rows.filter(({ group }) => group === name).length])).toEqual([
      ['玄武街道', 4],
      ['玄武社区', 6],
      ['无锡社区', 3],
    ]);
    const names = rows.map(({ name }) => name);
    expect(names).toContain('滕子村');
    expect(names).toContain('余粮村');
  });
});

describe('what must not be said', () => {
  it.each(['number', 'date', 'issuer', 'articles', 'validity', 'text'])('of the policy: %s is absent', (row) => {
    expect(kinds('policy-known', row, 'known')).toEqual(['absent']);
  });

  it('the third community of Wuxi has no name, and none has a type, an age or a budget', () => {
    expect(kinds('wuxi-cases', 'third', 'name')).toEqual(['absent']);
    for (const row of rowKeys('wuxi-cases')) {
      for (const column of ['people', 'built', 'money']) expect(kinds('wuxi-cases', row, column)).toEqual(['absent']);
      for (const column of ['type', 'place']) expect(kinds('wuxi-cases', row, column)).toContain('absent');
    }
  });

  it('1800 is never the area of a named community', () => {
    for (const row of rowKeys('wuxi-cases')) {
      const area = cell('wuxi-cases', row, 'area');
      expect(area.map(shown)).toEqual(['全部达到500平方米以上']);
      expect(area.map(({ caution }) => caution).join('')).toContain('1800平方米是哪一个，文中没有提到');
    }
  });

  it('different measures never stand in a table without a warning', () => {
    const measuresOf = (id: string): Set<string> =>
      new Set(
        statements.flatMap((statement, n) =>
          owners[n] === id && 'measure' in statement && statement.measure !== undefined ? [statement.measure] : [],
        ),
      );
    const measured = collections.datasets.filter(({ id }) => measuresOf(id).size > 1);
    expect(measured.map(({ id }) => id)).toEqual(['wuxi-xuanwu', 'office-area', 'five-strengthenings']);
    for (const { data } of measured) expect(data.warnings.join('')).toMatch(/不能/u);
  });

  it('no file of the library puts the words of the speech in the mouth of the policy', () => {
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:mdx?|ya?ml)$/u.test(name))
      .map((name) => path.join(content, name));
    expect(files.length).toBeGreaterThan(16);
    const forbidden = /若干意见》?[”」]?(?:中|里|还|也)?(?:规定|要求|明确|提出|指出|强调)/gu;
    expect('《若干意见》规定'.match(forbidden)).toHaveLength(1);
    for (const file of files) expect([file, readFileSync(file, 'utf8').match(forbidden)]).toEqual([file, null]);
  });
});

describe('one character of a quotation', () => {
  /** Every quotation of the tables: its file, its line from 1, and its words. */
  const quotations = collections.datasets.flatMap(({ file }) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const words = /^(?: |- )*quote: (?<words>.+)$/u.exec(text)?.groups?.['words'];
        return words ? [{ file, line: index + 1, words }] : [];
      }),
  );

  it(`changed in any of ten quotations is reported with file, line and both texts (seed ${String(seed)})`, () => {
    const folder = temporaryFolder();
    cpSync(path.join(content, 'datasets'), path.join(folder, 'datasets'), { recursive: true });
    const ten = fc.shuffledSubarray(quotations, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(ten, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (chosen, places) => {
        chosen.forEach(({ file, line, words }, n) => {
          const characters = Array.from(words);
          // 鼎 stands nowhere in the speech, so the changed words can match no other place by chance.
          const wrong = characters.with((places[n] ?? 0) % characters.length, '鼎').join('');
          const original = readFileSync(file, 'utf8');
          const copy = path.join(folder, 'datasets', path.basename(file));
          const lines = original.split('\n');
          writeFileSync(copy, lines.with(line - 1, (lines[line - 1] ?? '').replace(words, wrong)).join('\n'));
          const found = readCollections(folder)
            .check(editions)
            .filter(({ rule }) => rule === 'quote-matches');
          writeFileSync(copy, original);
          expect(found).toMatchObject([
            { file: copy, line, details: [`引文：${wrong}`, expect.stringMatching(/^原文：/u)] },
          ]);
          found.forEach(expectPlainChinese);
        });
      }),
      { seed, numRuns: 1 },
    );
  });
});
