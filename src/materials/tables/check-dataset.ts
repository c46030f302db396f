import { checkStatement } from '../evidence/check-statement.ts';
import type { Fault } from '../../model/faults/fault.ts';
import type { Edition } from '../../edition/edition.ts';
import type { YamlContent } from '../../files/read-yaml.ts';
import type { Dataset } from './schema.ts';
import { checkKeys } from '../entries/check-keys.ts';

/** Columns whose cells the table's figure is drawn from. */
export function chartedColumns({ chart }: Dataset): readonly string[] {
  if (chart?.type === 'bars' || chart?.type === 'timeline') return [chart.column];
  return chart?.type === 'chain' ? chart.columns : [];
}

/** Cells that are missing, cells of no column, and statements that do not hold. */
function checkCells({ data, lineOf }: YamlContent<Dataset>, file: string, editions: readonly Edition[]): Fault[] {
  const faults: Fault[] = [];
  data.rows.forEach((row, r) => {
    for (const { key } of data.columns) {
      if (key in row.cells) continue;
      faults.push({
        rule: 'cell-cited',
        file,
        line: lineOf(['rows', r]),
        what: `“${row.name}”这一行缺“${key}”一格。`,
        remedy: '补上这一格；原文没有说的，写 { kind: absent }。',
      });
    }
    for (const [key, cell] of Object.entries(row.cells)) {
      if (!data.columns.some((column) => column.key === key)) {
        faults.push({
          rule: 'cell-column',
          file,
          line: lineOf(['rows', r, 'cells', key]),
          what: `没有“${key}”这一列。`,
          remedy: '改正列名，或在 columns 里加上这一列。',
        });
      }
      const several = Array.isArray(cell);
      (several ? cell : [cell]).forEach((statement, n) => {
        const where = ['rows', r, 'cells', key, ...(several ? [n] : [])];
        const lineWithin = (path: readonly PropertyKey[]): number => lineOf([...where, ...path]);
        faults.push(...checkStatement(statement, editions, { file, line: lineOf(where) }, lineWithin));
      });
    }
  });
  return faults;
}

/** Different measures side by side need a warning. */
function checkMeasures({ data, lineOf }: YamlContent<Dataset>, file: string): Fault[] {
  const statements = data.rows.flatMap(({ cells }) => Object.values(cells).flat());
  const measures = new Set(
    statements.flatMap((statement) => ('measure' in statement && statement.measure ? [statement.measure] : [])),
  );
  if (measures.size < 2 || data.warnings.length > 0) return [];
  return [
    {
      rule: 'measures-warned',
      file,
      line: lineOf(['warnings']),
      what: `表里有不同的口径（${[...measures].join('、')}），却没有提醒读者。`,
      remedy: '在 warnings 里写一句：这些数字口径不同，不能直接相比。',
    },
  ];
}

/**
 * Everything that is wrong with a comparison table.
 * @param content the table and the lines of its file
 * @param file the file as messages show it
 */
export function checkDataset(content: YamlContent<Dataset>, file: string, editions: readonly Edition[]): Fault[] {
  const { data, lineOf } = content;
  const keysOf = (entries: readonly { key: string }[]): string[] => entries.map(({ key }) => key);
  return [
    ...checkKeys(keysOf(data.columns), file, (index) => lineOf(['columns', index, 'key'])),
    ...checkKeys(keysOf(data.rows), file, (index) => lineOf(['rows', index, 'key'])),
    ...checkCells(content, file, editions),
    ...checkMeasures(content, file),
    ...chartedColumns(data)
      .filter((key) => !keysOf(data.columns).includes(key))
      .map((key) => ({
        rule: 'chart-column',
        file,
        line: lineOf(['chart']),
        what: `图所用的列“${key}”不在表里。`,
        remedy: '改成表里有的列。',
      })),
  ];
}
