import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KIND_MARKS } from '../../../materials/evidence/kinds.ts';
import { ChartPreview } from './chart-preview.tsx';
import { shownWords, statementsOf, type Table } from './table-model.ts';

const MEDIA = [
  ['desk', '电脑上'],
  ['phone', '手机上'],
  ['paper', '纸上'],
] as const;

/** The table as it comes out on a screen, on a phone and on paper: its figure, and what it says. */
export function TablePreview({ table }: { table: Table }): JSX.Element {
  const [medium, setMedium] = useState<string>('desk');
  return (
    <section aria-label="预览" class="table-preview">
      <p class="buttons" role="group" aria-label="在哪里看">
        {MEDIA.map(([key, name]) => (
          <button key={key} type="button" aria-pressed={medium === key} onClick={() => setMedium(key)}>
            {name}
          </button>
        ))}
      </p>
      <div class={`medium medium-${medium}`} data-medium={medium} tabIndex={0} role="region" aria-label="表的样子">
        <p class="table-title">{table.title}</p>
        {table.introduction !== undefined && <p>{table.introduction}</p>}
        {(table.warnings ?? []).map((warning, index) => (
          <p key={index} class="note">
            {warning}
          </p>
        ))}
        <ChartPreview table={table} size={medium === 'phone' ? 'narrow' : 'broad'} />
        <table>
          <thead>
            <tr>
              <th scope="col">{table.rowsAre}</th>
              {table.columns.map(({ key, name }) => (
                <th scope="col" key={key}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {table.columns.map(({ key, name }) => (
                  <td key={key} data-label={name}>
                    {statementsOf(row.cells[key]).map((statement, index) => (
                      <span key={index} class="said-cell">
                        {KIND_MARKS[statement.kind].sign} {shownWords(statement)}
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {table.arranged === true && <p class="hint">这些行列是编者归并的，并列不等于原文这样对比。</p>}
      </div>
      <p class="hint">每格的出处，到“发布”里按“预览真正的网站”看。</p>
    </section>
  );
}
