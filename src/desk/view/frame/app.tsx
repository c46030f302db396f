import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { post, Refusal } from '../ask.ts';
import { ActingContext, type Acting } from './acting.ts';
import { ConflictDialog, type Choice } from './conflict-dialog.tsx';
import { viewFor } from './views.tsx';

const PLACES = [
  ['#/', '文库'],
  ['#/import', '导入文件'],
  ['#/tables', '比较表'],
  ['#/entries/terms', '词语'],
  ['#/entries/names', '名称'],
  ['#/entries/numbers', '数字'],
  ['#/entries/unheld', '未收文件'],
  ['#/pages/articles', '专题'],
  ['#/pages/courses', '课程'],
  ['#/site', '网站名称'],
  ['#/publish', '发布'],
] as const;

const here = (): string => (location.hash === '' ? '#/' : location.hash);

/** The address within the page, followed. */
function useHash(): string {
  const [hash, setHash] = useState(here);
  useEffect(() => {
    const follow = (): void => {
      setHash(here());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return hash;
}

interface Said {
  failed: boolean;
  words: string;
  /** The address at which it was said: what is said of one view is no news in another. */
  at: string;
}

/** The frame of every view: where one can go, undo, what was done or went wrong, and the question when two have changed the same. */
export function App(): JSX.Element {
  const hash = useHash();
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  const [conflict, setConflict] = useState<{ files: readonly string[]; choose: (choice: Choice) => void } | null>(null);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    setSaid((before) => (before?.at === hash ? before : null));
    main.current?.focus({ preventScroll: true });
  }, [hash]);

  const act: Acting['act'] = useCallback(async (work, done) => {
    setBusy(true);
    setSaid(null);
    try {
      let result;
      try {
        result = await work(false);
      } catch (error) {
        if (!(error instanceof Refusal) || error.conflict.length === 0) throw error;
        const choice = await new Promise<Choice>((choose) => {
          setConflict({ files: error.conflict, choose });
        });
        setConflict(null);
        if (choice === 'theirs') {
          setRound((before) => before + 1);
          return null;
        }
        result = await work(true);
      }
      if (done !== undefined) setSaid({ failed: false, words: done, at: here() });
      return result;
    } catch (error) {
      setSaid({ failed: true, words: error instanceof Error ? error.message : String(error), at: here() });
      return null;
    } finally {
      setBusy(false);
    }
  }, []);

  const undo = async (): Promise<void> => {
    const undone = await act((force) => post<{ label: string }>('undo', { force }));
    if (!undone) return;
    setRound((before) => before + 1);
    setSaid({ failed: false, words: `已撤销：${undone.label}`, at: here() });
  };

  return (
    <ActingContext.Provider value={{ busy, act }}>
      <header class="desk-head">
        <p class="desk-name">文库工作台</p>
        <nav aria-label="工作台">
          {PLACES.map(([href, name]) => (
            <a
              key={href}
              href={href}
              aria-current={hash === href || (href !== '#/' && hash.startsWith(`${href}/`)) ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <button type="button" id="undo" disabled={busy} onClick={() => void undo()}>
          撤销
        </button>
      </header>
      <div
        class={said?.failed === true ? 'said said-failed' : 'said'}
        role="status"
        aria-live="polite"
        data-busy={busy}
      >
        {said?.words}
      </div>
      <main ref={main} tabIndex={-1} key={`${hash} ${String(round)}`}>
        {viewFor(hash)}
      </main>
      {conflict && <ConflictDialog files={conflict.files} choose={conflict.choose} />}
    </ActingContext.Provider>
  );
}
