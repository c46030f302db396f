import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { shownValue } from '../../src/materials/evidence/shown-value.ts';
import { cellStatements } from '../../src/materials/tables/cell-statements.ts';
import { columnName } from '../../src/materials/tables/xlsx/linked-cells.ts';
import { tableAsXlsx } from '../../src/materials/tables/xlsx/table-as-xlsx.ts';

const { datasets, editions } = loadLibrary();
const ADDRESS = 'http://10.1.2.3/zhangju/';

const partsOf = (book: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(book)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

describe('the shipped tables as workbooks', () => {
  test.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    '%s holds every value and links its places',
    async (_, dataset) => {
      const book = await tableAsXlsx(dataset, editions, { name: '试', address: ADDRESS });
      const parts = partsOf(book);
      const words = unescaped(`${parts['xl/sharedStrings.xml'] ?? ''}${parts['xl/worksheets/sheet1.xml'] ?? ''}`);
      for (const row of dataset.data.rows)
        for (const { key } of dataset.data.columns)
          for (const statement of cellStatements(row, key)) expect(words).toContain(shownValue(statement));
      const targets = [...(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '').matchAll(/Target="(http[^"]*)"/gu)].map(
        ([, target]) => target,
      );
      const cited = dataset.data.rows.some((row) =>
        dataset.data.columns.some(({ key }) => cellStatements(row, key).some(({ kind }) => kind === 'quote')),
      );
      expect(targets.length > 0).toBe(cited);
      expect(targets.every((target) => target?.startsWith(`${ADDRESS}documents/`))).toBe(true);
    },
  );
});

test('the same table gives the same bytes, whenever it is written', async () => {
  const [dataset] = datasets;
  const once = await tableAsXlsx(dataset!, editions, { name: '试' });
  const again = await tableAsXlsx(dataset!, editions, { name: '试' });
  expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  expect(partsOf(once)['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../documents/');
});

test('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
