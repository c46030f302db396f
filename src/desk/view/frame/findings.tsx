import type { JSX } from 'preact';
import type { LibraryView } from '../../shared/api.ts';
import { post } from '../ask.ts';
import { useActing } from './acting.ts';
import { Problems } from './problems.tsx';

const FATES = { changed: '改过', new: '新添的', gone: '不见了' } as const;

/** What the check found, the button that registers addresses, and what can be put back. */
export function Findings({
  library,
  onLibrary,
}: {
  library: LibraryView;
  onLibrary: (library: LibraryView) => void;
}): JSX.Element {
  const { act, busy } = useActing();
  const { problems, changed } = library;
  const addresses = problems.filter((problem) => problem.addresses).length;
  const accept = async (): Promise<void> => {
    const next = await act(() => post<LibraryView>('addresses'), '地址登记好了。');
    if (next) onLibrary(next);
  };
  const putBack = async (files: string[]): Promise<void> => {
    const next = await act(() => post<LibraryView>('sound', { files }), '换回去了。不对就按右上角的“撤销”。');
    if (next) onLibrary(next);
  };
  const rename = async (file: string): Promise<void> => {
    const next = await act(() => post<LibraryView>('rename', { file }), '名字改好了。');
    if (next) onLibrary(next);
  };
  return (
    <>
      {addresses > 0 && (
        <p>
          <button
            type="button"
            id="accept"
            disabled={busy || addresses < problems.length}
            onClick={() => void accept()}
          >
            登记地址
          </button>
          {addresses < problems.length && ' 先改好别的问题，才能登记。'}
        </p>
      )}
      <Problems problems={problems} rename={(file) => void rename(file)} />
      {changed.length > 0 && (
        <section aria-labelledby="changed">
          <h3 id="changed">上次检查通过以后，这些改过</h3>
          <ul class="plain changed">
            {changed.map(({ file, name, fate }) => (
              <li key={file}>
                {name}（{file}）{FATES[fate]}{' '}
                <button
                  type="button"
                  disabled={busy}
                  aria-label={`换回去：${file}`}
                  onClick={() => void putBack([file])}
                >
                  {fate === 'new' ? '拿走' : '换回去'}
                </button>
              </li>
            ))}
          </ul>
          {changed.length > 1 && (
            <p>
              <button
                type="button"
                id="put-all-back"
                disabled={busy}
                onClick={() => void putBack(changed.map(({ file }) => file))}
              >
                全部换回去
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}
