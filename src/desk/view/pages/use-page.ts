import type { PageDraft, PageKind, PageTrial, PageView } from '../../shared/pages.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { useSettled } from '../frame/use-settled.ts';

/** What a draft would look like and what is wrong with it, told while it is written. */
export function useTrial(kind: PageKind, id: string, draft: PageDraft): PageTrial | null {
  const question = JSON.stringify({ kind, id, page: draft });
  return useSettled(question, () => post<PageTrial>(`pages/${kind}/try`, { id, page: draft })).answer;
}

/** Saves and takes away a page. */
export function usePage(
  kind: PageKind,
  view: PageView,
): { busy: boolean; save: (page: PageDraft) => Promise<PageView | null>; remove: () => Promise<void> } {
  const { act, busy } = useActing();
  const { id, base } = view;
  const save = (page: PageDraft): Promise<PageView | null> =>
    act(async (force) => {
      const next = await post<PageView>(`pages/${kind}/${id === '' ? 'new' : id}`, { base, force, page });
      // A new page has its own address from now on; what is said is said there.
      if (id === '') location.hash = `#/pages/${kind}/${next.id}`;
      return next;
    }, '存好了。');
  const remove = async (): Promise<void> => {
    if ((await act(() => post(`pages/${kind}/${id}/remove`))) !== null) location.hash = `#/pages/${kind}`;
  };
  return { busy, save, remove };
}
