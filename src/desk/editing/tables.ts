import { parseFields } from '../../files/parse-loosely.ts';
import { datasetSchema, type Dataset } from '../../materials/tables/schema.ts';
import { FaultError, type Fault } from '../../model/faults/fault.ts';
import { shapeFaults } from '../../files/shape-faults.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { idProblem } from '../../model/portable-name.ts';
import { writeChange } from '../changes/write-change.ts';
import type { Desk } from '../server/desk.ts';
import type { Base } from '../shared/api.ts';
import { entryKey } from './entry-key.ts';
import { textOf } from './entries.ts';
import { syncYaml, type Value } from './sync-yaml.ts';
import { unfinishedPlaces } from './unfinished-places.ts';
import { faultsOf } from './try-files.ts';

const fileOf = (id: string): string => `datasets/${id}.yaml`;

/** A table as it stands in its file, as far as that can be read. */
export function readTable(folder: string, id: string): Record<string, unknown> {
  const text = textOf(folder, fileOf(id));
  if (text === '') throw new PlainError('文库里没有这张表，也许刚才被删去了。');
  return parseFields(text);
}

type Names = ReadonlyMap<string, string>;

/** A chart that speaks of columns and rows by the names that they have got. */
function withNames(chart: Dataset['chart'], columns: Names, rows: Names): Dataset['chart'] {
  const named = (key: string): string => columns.get(key) ?? key;
  switch (chart?.type) {
    case 'bars': {
      const { column, goal, apart } = chart;
      const kept = { ...chart, column: named(column), apart: apart.map((key) => rows.get(key) ?? key) };
      return goal === undefined ? kept : { ...kept, goal: named(goal) };
    }
    case 'chain': {
      const { columns: drawn, figure } = chart;
      const kept = { ...chart, columns: drawn.map(named) };
      return figure === undefined ? kept : { ...kept, figure: named(figure) };
    }
    case 'timeline':
      return { ...chart, column: named(chart.column) };
    case undefined:
      return undefined;
  }
}

/** Rows and columns that a person added have no names for addresses yet. */
function withKeys(table: Dataset): Dataset {
  const columns: Dataset['columns'] = [];
  const renamed = new Map<string, string>();
  for (const column of table.columns) {
    const key = column.key.startsWith('new-')
      ? entryKey(
          column.name,
          columns.map((other) => other.key),
        )
      : column.key;
    renamed.set(column.key, key);
    columns.push({ ...column, key });
  }
  const rows: Dataset['rows'] = [];
  const renamedRows = new Map<string, string>();
  for (const row of table.rows) {
    const key = row.key.startsWith('new-')
      ? entryKey(
          row.name,
          rows.map((other) => other.key),
        )
      : row.key;
    const cells = Object.fromEntries(
      Object.entries(row.cells).map(([name, cell]) => [renamed.get(name) ?? name, cell]),
    );
    renamedRows.set(row.key, key);
    rows.push({ ...row, key, cells });
  }
  return { ...table, columns, rows, chart: withNames(table.chart, renamed, renamedRows) };
}

/** In the order of the schema, without what it fills in by itself and a person would not write. */
function asWritten({ arranged, warnings, columns, rows, chart, rowsAre, ...head }: Dataset): Record<string, Value> {
  return JSON.parse(
    JSON.stringify({
      ...head,
      ...(arranged ? { arranged } : {}),
      rowsAre,
      columns: columns.map(({ numeric, ...column }) => (numeric ? { ...column, numeric } : column)),
      rows,
      ...(warnings.length > 0 ? { warnings } : {}),
      chart: chart?.type === 'bars' && chart.apart.length === 0 ? { ...chart, apart: undefined } : chart,
    }),
  ) as Record<string, Value>;
}

/** A table as the page has it, read by the schema of tables. */
function readShape(given: unknown): { table: Dataset } | { faults: Fault[] } {
  const parsed = datasetSchema.safeParse(given, { reportInput: true });
  return parsed.success
    ? { table: parsed.data }
    : { faults: unfinishedPlaces(shapeFaults(parsed.error, datasetSchema, given), given) };
}

function textFor(folder: string, id: string, table: Dataset): string {
  const before = textOf(folder, fileOf(id));
  const written = asWritten(withKeys(table));
  if (before !== '') {
    const kept = parseFields(before);
    // What was written out although it goes without saying stays.
    for (const name of ['arranged', 'warnings'])
      if (name in kept && !(name in written)) written[name] = name === 'arranged' ? false : [];
  }
  return syncYaml(before || `# ${table.title}：每一格都是有凭据的话。\n`, written);
}

/** Everything that is wrong with a table as the page has it. */
export async function tableFaults(desk: Desk, id: string, given: unknown): Promise<Fault[]> {
  const read = readShape(given);
  if ('faults' in read) return read.faults;
  return faultsOf(desk, { [fileOf(id)]: textFor(desk.folder, id, read.table) });
}

/**
 * Writes a table.
 * @param id empty for a new one, which has its name from the sound of its title
 * @returns its id
 * @throws FaultError when a cell does not hold; Conflict when the file is another by now
 */
export async function changeTable(
  desk: Desk,
  id: string,
  { base, force, table: given }: { base: Base; force?: boolean | undefined; table: unknown },
): Promise<string> {
  const read = readShape(given);
  if ('faults' in read) throw new FaultError(read.faults);
  const { library } = await desk.reader.read();
  const taken = (library?.datasets ?? []).map((other) => other.id);
  const own = id === '' ? entryKey(read.table.title, taken) : id;
  if (idProblem(own) !== null) throw new PlainError('这张表的编号不能用。');
  await writeChange(desk.folder, {
    label: `改表“${read.table.title}”`,
    base,
    force,
    make: async () => {
      const content = textFor(desk.folder, own, read.table);
      const faults = await faultsOf(desk, { [fileOf(own)]: content });
      if (faults.length > 0) throw new FaultError(faults);
      return [{ path: fileOf(own), content }];
    },
  });
  return own;
}

/** Takes a table out of the library. It can be undone. */
export async function removeTable(desk: Desk, id: string): Promise<void> {
  readTable(desk.folder, id);
  await writeChange(desk.folder, {
    label: '删去一张表',
    base: {},
    make: () => [{ path: fileOf(id), content: null }],
  });
}
