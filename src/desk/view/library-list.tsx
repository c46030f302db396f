import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentRow, LibraryView } from '../shared/api.ts';
import { Findings } from './frame/findings.tsx';
import { useLoaded } from './frame/use-loaded.ts';
import { Waiting } from './frame/waiting.tsx';
import { STATES } from './states.ts';

function DocumentLine({ row }: { row: DocumentRow }): JSX.Element {
  return (
    <tr data-state={row.state}>
      <th scope="row">
        <a href={`#/documents/${row.id}`}>{row.title}</a>
      </th>
      <td>{row.genre}</td>
      <td class="state">{STATES[row.state]}</td>
      <td>{row.problems > 0 ? `${String(row.problems)} 处问题` : ''}</td>
      <td>
        <a href={`#/documents/${row.id}/notes`}>
          校勘和注<span class="count">{row.annotations}</span>
        </a>
      </td>
    </tr>
  );
}

/** The library: what is in it, how far each document has come, what the check finds. */
export function LibraryList(): JSX.Element {
  const { value, failure, set } = useLoaded<LibraryView>('library');
  const [filter, setFilter] = useState('');
  const [state, setState] = useState('');
  if (!value) return <Waiting failure={failure} />;
  const shown = value.documents.filter(
    (row) => (state === '' || row.state === state) && `${row.title} ${row.id} ${row.genre}`.includes(filter.trim()),
  );
  return (
    <>
      <h1>{value.name}</h1>
      {value.sample && <p class="note">这是随附文库的抄本，怎么改都不要紧；关掉工作台就没有了。</p>}
      <p>
        共 {value.documents.length} 篇文稿，{value.tables.length} 张表，{value.counts.terms} 个词语，
        {value.counts.names} 个名称，{value.counts.numbers} 个数字。 <a href="#/import">导入文件</a>
      </p>
      <section aria-labelledby="found">
        <h2 id="found">
          检查{value.problems.length === 0 ? '：没有问题' : `：${String(value.problems.length)} 处问题`}
        </h2>
        <Findings library={value} onLibrary={set} />
      </section>
      <section aria-labelledby="documents">
        <h2 id="documents">文稿</h2>
        {value.documents.length === 0 ? (
          <p>
            还没有文稿。<a href="#/import">导入第一份文件</a>
          </p>
        ) : (
          <>
            <p class="filters">
              <label>
                题名里有{' '}
                <input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
              </label>
              <label>
                状态{' '}
                <select value={state} onChange={(event) => setState(event.currentTarget.value)}>
                  <option value="">全部</option>
                  {Object.entries(STATES).map(([key, words]) => (
                    <option key={key} value={key}>
                      {words}
                    </option>
                  ))}
                </select>
              </label>
            </p>
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">题名</th>
                  <th scope="col">类别</th>
                  <th scope="col">状态</th>
                  <th scope="col">问题</th>
                  <th scope="col">加注</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <DocumentLine key={row.id} row={row} />
                ))}
              </tbody>
            </table>
            <p class="hint">{shown.length < value.documents.length ? `显示 ${String(shown.length)} 篇` : ''}</p>
          </>
        )}
      </section>
    </>
  );
}
