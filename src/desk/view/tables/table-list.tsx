import type { JSX } from 'preact';
import type { LibraryView } from '../../shared/api.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';

/** The tables of the library. */
export function TableList(): JSX.Element {
  const { value, failure } = useLoaded<LibraryView>('library');
  if (!value) return <Waiting failure={failure} />;
  return (
    <>
      <h1>比较表</h1>
      <p>
        一张表，每一格都写明凭据：选原文里的字，由原文的数字算出，由编者据原文推断；原文没有说的，就是“文中没有提到”。
      </p>
      <p>
        <a class="go" href="#/tables/new">
          新做一张表
        </a>
      </p>
      <ol class="plain">
        {value.tables.map(({ id, title }) => (
          <li key={id}>
            <a href={`#/tables/${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </>
  );
}
