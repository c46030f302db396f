import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Base, LibraryView, Problem } from '../../shared/api.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { Field, Tick } from '../frame/field.tsx';
import { Problems } from '../frame/problems.tsx';
import { useLoaded } from '../frame/use-loaded.ts';
import { useSettled } from '../frame/use-settled.ts';
import { Waiting } from '../frame/waiting.tsx';
import { ChartForm } from './chart-form.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { CellEditor } from './cell-editor.tsx';
import { PasteForm } from './paste-form.tsx';
import { TableGrid, type CellPlace } from './table-grid.tsx';
import { TablePreview } from './table-preview.tsx';
import { emptyTable, statementsOf, withCell, type Table } from './table-model.ts';
import { wholeTable } from './whole-table.ts';

interface Loaded {
  id: string;
  table: Table;
  base: Base;
}

/** A table to be filled: cells from selected words, formulas, inference, or nothing said; checked while it is made. */
export function TableEditor({ id }: { id: string }): JSX.Element {
  const library = useLoaded<LibraryView>('library');
  const loaded = useLoaded<Loaded>(id === '' ? 'site' : `tables/${id}`);
  if (!library.value || !loaded.value) return <Waiting failure={library.failure ?? loaded.failure} />;
  const start = id === '' ? { id: '', table: emptyTable(library.value.tables.length + 1), base: {} } : loaded.value;
  return <Editor key={JSON.stringify(start.base)} start={start} library={library.value} set={loaded.set} />;
}

function Editor({
  start,
  library,
  set,
}: {
  start: Loaded;
  library: LibraryView;
  set: (loaded: Loaded) => void;
}): JSX.Element {
  const { act, busy } = useActing();
  const [table, setTable] = useState(() => wholeTable(start.table));
  const [place, setPlace] = useState<CellPlace | null>(null);
  const check = useSettled(JSON.stringify(table), () => post<Problem[]>('tables/try', { table }));
  const problems = check.answer ?? [];
  const change = (part: Partial<Table>): void => setTable((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    const saved = await act(async (force) => {
      const name = start.id === '' ? 'new' : start.id;
      const next = await post<Loaded>(`tables/${name}`, { base: start.base, force, table });
      if (start.id === '') location.hash = `#/tables/${next.id}`;
      return next;
    }, '表存好了。');
    if (saved && start.id !== '') set(saved);
  };
  const remove = async (): Promise<void> => {
    if ((await act(() => post(`tables/${start.id}/remove`))) !== null) location.hash = '#/tables';
  };
  const row = table.rows.find(({ key }) => key === place?.row);
  const column = table.columns.find(({ key }) => key === place?.column);
  return (
    <>
      <h1>{table.title === '' ? '新表' : table.title}</h1>
      <div class="bench">
        <section aria-label="表">
          <div class="pair">
            <Field name="title" label="表的名称" value={table.title} onValue={(title) => change({ title })} />
            <Field
              name="summary"
              label="比的是什么"
              value={table.summary}
              onValue={(summary) => change({ summary })}
              hint="几个字，用在表的目录里。"
            />
            <Field
              name="rowsAre"
              label="第一列的列名"
              value={table.rowsAre}
              onValue={(rowsAre) => change({ rowsAre })}
              hint="各行是什么，如“街道”。"
            />
          </div>
          <TableGrid table={table} place={place} onTable={setTable} onPlace={setPlace} />
          <PasteForm table={table} onTable={setTable} />
          <details>
            <summary>图</summary>
            <ChartForm table={table} onTable={setTable} />
          </details>
          <details>
            <summary>各列和各行</summary>
            <ColumnsForm table={table} onTable={setTable} />
          </details>
          <details>
            <summary>提醒和说明</summary>
            <Field
              name="introduction"
              label="编者的话"
              lines={2}
              value={table.introduction ?? ''}
              onValue={(text) => change({ introduction: text === '' ? undefined : text })}
            />
            <Field
              name="warnings"
              label="写在表上面的提醒（一行一条）"
              lines={2}
              value={(table.warnings ?? []).join('\n')}
              onValue={(text) => change({ warnings: text === '' ? undefined : text.split('\n') })}
            />
            <Tick
              label="这些行列是编者归并的"
              value={table.arranged === true}
              onValue={(arranged) => change({ arranged: arranged || undefined })}
            />
          </details>
          <details>
            <summary>预览：电脑、手机、纸</summary>
            <TablePreview table={table} />
          </details>
          <p class="buttons">
            <button type="button" id="save-table" disabled={busy} onClick={() => void save()}>
              存
            </button>
            {start.id !== '' && (
              <button type="button" disabled={busy} onClick={() => void remove()}>
                删去这张表
              </button>
            )}
          </p>
          <h2 class="checked">
            {!check.current
              ? '正在检查……'
              : problems.length === 0
                ? '检查：都对'
                : `检查：${String(problems.length)} 处要改`}
          </h2>
          <Problems problems={problems} />
        </section>
        <aside class="panel" aria-label="这一格">
          {row && column ? (
            <CellEditor
              key={`${row.key} ${column.key}`}
              title={`${row.name === '' ? '（没有名称的行）' : row.name}　${column.name}`}
              statements={statementsOf(row.cells[column.key])}
              documents={library.documents}
              onStatements={(statements) => setTable((before) => withCell(before, row.key, column.key, statements))}
            />
          ) : (
            <p class="hint">按一格，就可以填它。</p>
          )}
        </aside>
      </div>
    </>
  );
}
