import { KIND_MARKS } from '../../../materials/evidence/kinds.ts';
import type { Statement } from '../../../materials/evidence/statement.ts';
import { newKey, type Column, type Table, type TableRow } from './table-model.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const words = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The fields without which a form cannot show a statement of each kind, or a chart of each type; true for a list. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  quote: { at: false, quote: false },
  derived: { value: false, formula: false, operands: true },
  inferred: { value: false, reason: false, from: true },
  external: { value: false, source: false },
  absent: {},
  bars: { column: false, unit: false, apart: true },
  chain: { columns: true },
  timeline: { column: false },
};

/** What is there with the fields that it needs, empty where they are missing or something else. */
function filled(given: Fields, kind: string): Fields {
  const needed = Object.entries(NEEDED[kind] ?? {}).map(([name, list]) => {
    const value = given[name];
    return [name, list ? (Array.isArray(value) ? value : []) : words(value)] as const;
  });
  return { ...given, ...Object.fromEntries(needed) };
}

/** A statement that can be shown; words that somebody typed into the file stay, to be found in the text. */
function wholeStatement(given: unknown): Statement {
  const said = isFields(given) ? given : { kind: 'quote', at: '', quote: words(given), value: words(given) };
  const kind = words(said['kind']);
  if (said['quote'] === '' || !Object.hasOwn(KIND_MARKS, kind)) return { kind: 'absent' };
  const whole = filled(said, kind);
  for (const list of ['operands', 'from']) if (list in whole) whole[list] = listOf(whole[list]);
  return whole as Statement;
}

const wholeCell = (given: unknown): Statement | Statement[] =>
  Array.isArray(given) ? given.map(wholeStatement) : wholeStatement(given);

/** The list with a key of its own for every entry that had none, or another's. */
function withOwnKeys(list: readonly Fields[]): Column[] {
  const named = list.map((entry): Column => ({ ...entry, key: words(entry['key']), name: words(entry['name']) }));
  const settled: Column[] = [];
  for (const entry of named) {
    const free = entry.key !== '' && settled.every(({ key }) => key !== entry.key);
    settled.push(free ? entry : { ...entry, key: newKey([...settled, ...named]) });
  }
  return settled;
}

/**
 * A table as its file has it, whatever that is, made whole so that its form can show it: a cell for each row and column and no other, a
 * key of its own for each row and column. What a person wrote in the file with a slip is mended by saving it.
 */
export function wholeTable(given: unknown): Table {
  const { chart, warnings, introduction, ...table } = fieldsOf(given);
  const columns = withOwnKeys(listOf(table['columns']));
  const rows = withOwnKeys(listOf(table['rows'])).map((row): TableRow => {
    const cells = fieldsOf((row as Partial<TableRow>).cells);
    return { ...row, cells: Object.fromEntries(columns.map(({ key }) => [key, wholeCell(cells[key])])) };
  });
  const drawn = fieldsOf(chart);
  const type = words(drawn['type']);
  return {
    ...table,
    order: typeof table['order'] === 'number' ? table['order'] : 1,
    title: words(table['title']),
    summary: words(table['summary']),
    rowsAre: words(table['rowsAre']),
    ...(words(introduction) === '' ? {} : { introduction: words(introduction) }),
    ...(Array.isArray(warnings) ? { warnings: warnings.map(words) } : {}),
    columns,
    rows,
    ...(['bars', 'chain', 'timeline'].includes(type) ? { chart: filled(drawn, type) } : {}),
  };
}
