import type { JSX } from 'preact';
import type { DocumentView } from '../../shared/api.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { STATES } from '../states.ts';

/** The head of every view of one document: its title, its state, where else one can go. */
export function DocumentHead({
  view,
  onView,
  here,
}: {
  view: Pick<DocumentView, 'id' | 'title' | 'state'>;
  onView?: (view: DocumentView) => void;
  here: 'text' | 'notes' | 'about' | 'version';
}): JSX.Element {
  const { act, busy } = useActing();
  const { id, title, state } = view;
  const finish = async (): Promise<void> => {
    const next = await act(() => post<DocumentView>(`documents/${id}/checked`), '核对完毕，可以发布了。');
    if (next) onView?.(next);
  };
  const remove = async (): Promise<void> => {
    if ((await act(() => post(`documents/${id}/remove`))) !== null) location.hash = '#/';
  };
  const tabs = [
    ['text', `#/documents/${id}`, '核对正文'],
    ['notes', `#/documents/${id}/notes`, '校勘和注'],
    ['about', `#/documents/${id}/about`, '说明'],
    ['version', `#/documents/${id}/version`, '新版本'],
  ] as const;
  return (
    <div class="document-head">
      <h1>{title}</h1>
      <p class="state" data-state={state}>
        {STATES[state]}
      </p>
      <nav aria-label="这一篇">
        {tabs.map(([name, href, words]) => (
          <a key={name} href={href} aria-current={name === here ? 'page' : undefined}>
            {words}
          </a>
        ))}
      </nav>
      {onView && state === 'draft' && (
        <p class="buttons">
          <button type="button" id="checked" disabled={busy} onClick={() => void finish()}>
            核对完毕
          </button>
          <button type="button" id="remove" disabled={busy} onClick={() => void remove()}>
            移出文库
          </button>
        </p>
      )}
    </div>
  );
}
