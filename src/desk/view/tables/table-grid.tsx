import type { JSX } from 'preact';
import { KIND_MARKS } from '../../../materials/evidence/kinds.ts';
import { addColumn, addRow, shownWords, statementsOf, withoutColumn, type Table } from './table-model.ts';

/** A cell by its row's and its column's key. */
export interface CellPlace {
  row: string;
  column: string;
}

/** The table as a grid: names are typed where they stand, a cell is chosen by its button. */
export function TableGrid({
  table,
  place,
  onTable,
  onPlace,
}: {
  table: Table;
  place: CellPlace | null;
  onTable: (table: Table) => void;
  onPlace: (place: CellPlace | null) => void;
}): JSX.Element {
  const nameColumn = (key: string, name: string): void =>
    onTable({ ...table, columns: table.columns.map((column) => (column.key === key ? { ...column, name } : column)) });
  const nameRow = (key: string, name: string): void =>
    onTable({ ...table, rows: table.rows.map((row) => (row.key === key ? { ...row, name } : row)) });
  return (
    <div class="grid-frame">
      <table class="grid">
        <caption class="hint">
          {Object.values(KIND_MARKS)
            .map(({ sign, word }) => `${sign} ${word}`)
            .join('　')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{table.rowsAre === '' ? '（第一列）' : table.rowsAre}</th>
            {table.columns.map(({ key, name }, index) => (
              <th scope="col" key={key}>
                <input
                  type="text"
                  aria-label={`第 ${String(index + 1)} 列的列名`}
                  value={name}
                  onInput={(event) => nameColumn(key, event.currentTarget.value)}
                />
                <button type="button" aria-label={`删列：${name}`} onClick={() => onTable(withoutColumn(table, key))}>
                  删列
                </button>
              </th>
            ))}
            <td>
              <button type="button" id="add-column" onClick={() => onTable(addColumn(table, ''))}>
                添一列
              </button>
            </td>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={row.key}>
              <th scope="row">
                <input
                  type="text"
                  aria-label={`第 ${String(index + 1)} 行的行名`}
                  value={row.name}
                  onInput={(event) => nameRow(row.key, event.currentTarget.value)}
                />
                <button
                  type="button"
                  aria-label={`删行：${row.name}`}
                  onClick={() => onTable({ ...table, rows: table.rows.filter(({ key }) => key !== row.key) })}
                >
                  删行
                </button>
              </th>
              {table.columns.map(({ key }) => {
                const statements = statementsOf(row.cells[key]);
                const chosen = place?.row === row.key && place.column === key;
                return (
                  <td key={key}>
                    <button
                      type="button"
                      class="cell"
                      aria-pressed={chosen}
                      onClick={() => onPlace({ row: row.key, column: key })}
                    >
                      {statements.map((statement, n) => (
                        <span key={n}>
                          {KIND_MARKS[statement.kind].sign} {shownWords(statement)}
                        </span>
                      ))}
                    </button>
                  </td>
                );
              })}
              <td />
            </tr>
          ))}
          <tr>
            <td colSpan={table.columns.length + 2}>
              <button type="button" id="add-row" onClick={() => onTable(addRow(table, ''))}>
                添一行
              </button>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
