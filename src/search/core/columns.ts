/** A list of records, key by key: `{ a: [1, 2], b: ['x', 'y'] }` for `[{ a: 1, b: 'x' }, { a: 2, b: 'y' }]`. */
export type Columns<Row> = { [Key in keyof Row]: Row[Key][] };

/** Turns records, which all have the same keys, into columns: like stands by like, which deflates better. */
export function toColumns<Row extends object>(rows: readonly Row[]): Partial<Columns<Row>> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])])) as Partial<Columns<Row>>;
}

/** Undoes `toColumns`. */
export function fromColumns<Row extends object>(columns: Partial<Columns<Row>>): Row[] {
  const entries = Object.entries(columns) as [keyof Row, Row[keyof Row][]][];
  const count = entries[0]?.[1].length ?? 0;
  return Array.from(
    { length: count },
    (_, place) => Object.fromEntries(entries.map(([key, values]) => [key, values[place]])) as Row,
  );
}
