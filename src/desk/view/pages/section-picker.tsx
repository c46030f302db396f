import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentView, LibraryView } from '../../shared/api.ts';
import { wordsOf } from '../../shared/words-of.ts';
import { Choice } from '../frame/field.tsx';
import { useLoaded } from '../frame/use-loaded.ts';

const SHELVES = [
  ['document', '文稿里的一处'],
  ['table', '一张比较表'],
  ['term', '一个词语'],
] as const;

/** Picks what is to be taught: a heading with what stands below it, a paragraph, a table, a term. */
export function SectionPicker({
  library,
  onPick,
}: {
  library: LibraryView;
  onPick: (at: string) => void;
}): JSX.Element {
  const [shelf, setShelf] = useState('document');
  const [id, setId] = useState(library.documents[0]?.id ?? '');
  return (
    <section aria-label="选要讲的地方">
      <Choice name="shelf" label="讲什么" value={shelf} options={SHELVES} onValue={setShelf} />
      {shelf === 'document' && (
        <>
          <Choice
            name="document"
            label="哪一篇"
            value={id}
            options={library.documents.map((row) => [row.id, row.title] as const)}
            onValue={setId}
          />
          {id !== '' && <Passages key={id} id={id} onPick={onPick} />}
        </>
      )}
      {shelf === 'table' && (
        <ul class="plain">
          {library.tables.map((table) => (
            <li key={table.id}>
              <button type="button" onClick={() => onPick(`table:${table.id}`)}>
                添上
              </button>{' '}
              {table.title}
            </li>
          ))}
        </ul>
      )}
      {shelf === 'term' && <Terms onPick={onPick} />}
    </section>
  );
}

function Passages({ id, onPick }: { id: string; onPick: (at: string) => void }): JSX.Element {
  const { value, failure } = useLoaded<DocumentView>(`documents/${id}`);
  if (!value) return <p class="hint">{failure ?? '正在打开……'}</p>;
  const blocks = value.rows.flatMap((row) => row.blocks);
  return (
    <ul class="plain passages" tabIndex={0} aria-label={value.title}>
      {blocks.map(({ eId, label, text, level }) => (
        <li key={eId} class={level === null ? 'below' : undefined}>
          <button
            type="button"
            aria-label={`添上${level === null ? label : text.slice(0, 20)}`}
            onClick={() => onPick(`${id}#${eId}`)}
          >
            添上
          </button>{' '}
          {level === null && <span class="hint">{label}　</span>}
          {text.slice(0, 40)}
        </li>
      ))}
    </ul>
  );
}

function Terms({ onPick }: { onPick: (at: string) => void }): JSX.Element {
  const { value, failure } = useLoaded<{ entries: Record<string, unknown>[] }>('entries/terms');
  if (!value) return <p class="hint">{failure ?? '正在打开……'}</p>;
  return (
    <ul class="plain passages">
      {value.entries.map((entry) => (
        <li key={wordsOf(entry, 'key')}>
          <button type="button" onClick={() => onPick(`term:${wordsOf(entry, 'key')}`)}>
            添上
          </button>{' '}
          {wordsOf(entry, 'term')}
        </li>
      ))}
    </ul>
  );
}
