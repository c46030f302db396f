import type { JSX } from 'preact';
import type { Dataset } from '../../../materials/tables/schema.ts';
import { without } from '../../shared/words-of.ts';
import { Choice, Field, Tick } from '../frame/field.tsx';
import type { Table } from './table-model.ts';

type Chart = NonNullable<Dataset['chart']>;

const TYPES = [
  ['', '不画图'],
  ['bars', '横条图：比一列数字的大小'],
  ['chain', '上下各级：一行一格'],
  ['timeline', '期限：按时间排成一条线'],
] as const;

/** A chart of a kind, of the first column until another is chosen. */
function begin(type: string, column: string): Chart | undefined {
  if (type === 'bars') return { type, column, unit: '个', apart: [] };
  if (type === 'chain') return { type, columns: [column] };
  return type === 'timeline' ? { type, column } : undefined;
}

/** The figure above a table: which one, and of which columns. */
export function ChartForm({ table, onTable }: { table: Table; onTable: (table: Table) => void }): JSX.Element {
  const chart = table.chart as Chart | undefined;
  const columns = table.columns.map(({ key, name }) => [key, name === '' ? '（没有列名）' : name] as const);
  const none = [['', '不用'], ...columns] as const;
  const set = (next: Chart | undefined): void =>
    onTable(next === undefined ? without(table, 'chart') : { ...table, chart: next });
  return (
    <section aria-label="图">
      <Choice
        name="chart"
        label="表上面的图"
        value={chart?.type ?? ''}
        options={columns.length === 0 ? TYPES.slice(0, 1) : TYPES}
        onValue={(type) => set(begin(type, columns[0]?.[0] ?? ''))}
      />
      {chart?.type === 'bars' && (
        <>
          <div class="pair">
            <Choice
              name="chart-column"
              label="数字在哪一列"
              value={chart.column}
              options={columns}
              onValue={(column) => set({ ...chart, column })}
            />
            <Field
              name="chart-unit"
              label="数字后面的单位"
              value={chart.unit}
              onValue={(unit) => set({ ...chart, unit })}
            />
            <Choice
              name="chart-goal"
              label="写着要求的那一列"
              value={chart.goal ?? ''}
              options={none}
              onValue={(goal) => set(goal === '' ? without(chart, 'goal') : { ...chart, goal })}
            />
          </div>
          <p>不是同类、要另画的行：</p>
          {table.rows.map(({ key, name }) => (
            <Tick
              key={key}
              label={name}
              value={chart.apart.includes(key)}
              onValue={(apart) =>
                set({ ...chart, apart: apart ? [...chart.apart, key] : chart.apart.filter((each) => each !== key) })
              }
            />
          ))}
        </>
      )}
      {chart?.type === 'chain' && (
        <div class="pair">
          <Choice
            name="chart-column"
            label="画哪一列"
            value={chart.columns[0] ?? ''}
            options={columns}
            onValue={(column) => set({ ...chart, columns: [column, ...chart.columns.slice(1)] })}
          />
          <Choice
            name="chart-other"
            label="和哪一列对照"
            value={chart.columns[1] ?? ''}
            options={none}
            onValue={(other) =>
              set({ ...chart, columns: [...chart.columns.slice(0, 1), ...(other === '' ? [] : [other])] })
            }
          />
          <Choice
            name="chart-figure"
            label="写着数目的那一列"
            value={chart.figure ?? ''}
            options={none}
            onValue={(figure) => set(figure === '' ? without(chart, 'figure') : { ...chart, figure })}
          />
        </div>
      )}
      {chart?.type === 'timeline' && (
        <Choice
          name="chart-column"
          label="写着期限的那一列"
          value={chart.column}
          options={columns}
          onValue={(column) => set({ ...chart, column })}
        />
      )}
    </section>
  );
}
