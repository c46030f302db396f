import type { ComponentChildren, JSX } from 'preact';
import type { PageDraft, PageKind, PageTrial, PageView } from '../../shared/pages.ts';
import { Problems } from '../frame/problems.tsx';
import { usePage } from './use-page.ts';

/** The frame of a page's form: what is wrong with it, its buttons, and at the right what a reader will see. */
export function PageFrame({
  kind,
  view,
  title,
  draft,
  trial,
  onSaved,
  aside,
  children,
}: {
  kind: PageKind;
  view: PageView;
  title: string;
  draft: () => PageDraft;
  trial: PageTrial | null;
  onSaved: (view: PageView) => void;
  aside: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  const { busy, save, remove } = usePage(kind, view);
  const problems = trial?.problems ?? [];
  return (
    <>
      <p>
        <a href={`#/pages/${kind}`}>{kind === 'articles' ? '全部专题' : '全部课程'}</a>
      </p>
      <h1>{title}</h1>
      <div class="bench">
        <form
          class="page-form"
          onSubmit={(event) => {
            event.preventDefault();
            void save(draft()).then((next) => {
              if (next) onSaved(next);
            });
          }}
        >
          {children}
          <section aria-label="检查" data-problems={trial ? problems.length : undefined}>
            <p role="status">
              {trial ? (problems.length === 0 ? '没有问题。' : `有 ${String(problems.length)} 处问题：`) : '正在检查……'}
            </p>
            <Problems problems={problems} />
          </section>
          <p class="buttons">
            <button type="submit" disabled={busy}>
              存
            </button>
            {view.id !== '' && (
              <button type="button" id="remove" disabled={busy} onClick={() => void remove()}>
                删去这一篇
              </button>
            )}
          </p>
        </form>
        <aside class="panel" aria-label="读者看到的样子">
          {aside}
        </aside>
      </div>
    </>
  );
}
