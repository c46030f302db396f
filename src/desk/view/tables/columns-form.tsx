import type { JSX } from 'preact';
import { Field, Tick } from '../frame/field.tsx';
import { MoveButtons } from '../frame/move-buttons.tsx';
import { withoutColumn, type Table } from './table-model.ts';

/** The order of columns and rows, which columns are numbers, and the group of each row. */
export function ColumnsForm({ table, onTable }: { table: Table; onTable: (table: Table) => void }): JSX.Element {
  const { columns, rows } = table;
  return (
    <>
      <h3>各列</h3>
      <ol class="plain">
        {columns.map((column, index) => (
          <li key={column.key}>
            <Tick
              label={`${column.name === '' ? '（没有列名）' : column.name}：是数字，按大小排序`}
              value={column.numeric === true}
              onValue={(numeric) =>
                onTable({ ...table, columns: columns.with(index, { ...column, numeric: numeric || undefined }) })
              }
            />
            <MoveButtons
              list={columns}
              index={index}
              name={`列${column.name}`}
              onList={(next) =>
                onTable(next.length < columns.length ? withoutColumn(table, column.key) : { ...table, columns: next })
              }
            />
          </li>
        ))}
      </ol>
      <h3>各行</h3>
      <ol class="plain">
        {rows.map((row, index) => (
          <li key={row.key}>
            <Field
              label={`${row.name === '' ? '（没有行名）' : row.name}的类别`}
              value={row.group ?? ''}
              hint="读者可以按它筛选，如“街道”“社区”；可以空着。"
              onValue={(group) =>
                onTable({ ...table, rows: rows.with(index, { ...row, group: group === '' ? undefined : group }) })
              }
            />
            <MoveButtons
              list={rows}
              index={index}
              name={`行${row.name}`}
              onList={(next) => onTable({ ...table, rows: next })}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
