import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EditionChanges, ShownChange } from '../../shared/publishing.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';

const FATES = { added: '新增', removed: '删去', changed: '改动' } as const;

function Changed({ change }: { change: ShownChange }): JSX.Element {
  const { name, fate, parts, more } = change;
  const head = `${FATES[fate]}　${name}`;
  if (parts.length === 0) return <li>{head}</li>;
  return (
    <li>
      <details>
        <summary>
          {head}：{parts.length + more} 处
        </summary>
        <dl class="parts">
          {parts.map(({ label, before, after }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              {before !== null && <dd>原：{before}</dd>}
              <dd>{after === null ? '今：删去了' : `今：${after}`}</dd>
            </div>
          ))}
        </dl>
        {more > 0 && <p class="hint">还有 {more} 处。</p>}
      </details>
    </li>
  );
}

/** What differs between an edition and the site as it was built last, asked for by a button. */
export function ChangesSince({ place, words }: { place: string; words: string }): JSX.Element {
  const { act, busy } = useActing();
  const [changes, setChanges] = useState<EditionChanges | null>(null);
  const look = async (): Promise<void> => {
    const found = await act(() => post<EditionChanges>('changes-since', { with: place }));
    if (found) setChanges(found);
  };
  return (
    <div class="changes" data-changes={changes?.shelves.length}>
      <p class="buttons">
        <button type="button" disabled={busy} onClick={() => void look()}>
          {words}
        </button>
      </p>
      {changes && (
        <>
          <p>
            从 {changes.from === '' ? '（没有写明版本）' : changes.from} 到{' '}
            {changes.to === '' ? '（没有写明版本）' : changes.to}
            {changes.shelves.length === 0 && '：文稿、表和索引都没有改动。'}
          </p>
          {changes.shelves.map((shelf) => (
            <section key={shelf.name} aria-label={shelf.name}>
              <h3>{shelf.name}</h3>
              <ul class="plain">
                {shelf.changes.map((change) => (
                  <Changed key={`${change.fate} ${change.name}`} change={change} />
                ))}
              </ul>
              {shelf.more > 0 && <p class="hint">还有 {shelf.more} 项。</p>}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
