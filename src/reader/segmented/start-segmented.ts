import { actionButton, element } from '../dom/element.ts';
import { findPages } from './find-pages.ts';
import { librariesOf, type SearchedLibrary } from './libraries.ts';
import { openLibraries, type OpenLibraries } from './open-libraries.ts';
import type { SegmentedAnswer } from './pagefind-client.ts';
import { renderFacets } from './render-facets.ts';
import { renderPage } from './render-pages.ts';
import { segmentedSentences } from './sentences.ts';

const AT_ONCE = 10;
const TYPING_PAUSE = 300;
/** A longer text is a passage, which no page holds word by word. */
const LONGEST = 200;

/** Shows pages ten by ten. */
async function showPages(
  list: HTMLElement,
  results: SegmentedAnswer['results'],
  libraries: readonly SearchedLibrary[],
  asked: boolean,
): Promise<void> {
  const pages = await Promise.all(results.slice(0, AT_ONCE).map(({ data }) => data()));
  const rest = results.slice(AT_ONCE);
  list.append(...pages.map((page) => renderPage(page, libraries, asked)));
  if (rest.length === 0) return;
  const more = element('li.segmented-more', {});
  const bring = (): void => {
    more.remove();
    void showPages(list, rest, libraries, asked);
  };
  more.append(actionButton(segmentedSentences.more(Math.min(AT_ONCE, rest.length)), bring));
  list.append(more);
}

/**
 * Searches by words that were told apart, with filters, this library and its neighbours together: all of it is Pagefind's.
 * @param panel where it stands
 * @param box the box of the page, which says what is looked for
 */
export async function startSegmented(panel: HTMLElement, box: HTMLInputElement): Promise<void> {
  const libraries = librariesOf(panel);
  const [say, facets, list] = [
    element('p.segmented-state', { role: 'status' }),
    element('div.segmented-facets', {}),
    element('ol.segmented-pages', {}),
  ] as const;
  panel.append(say, facets, list);
  say.textContent = segmentedSentences.coming();
  let opened: OpenLibraries;
  try {
    opened = await openLibraries(libraries);
  } catch {
    panel.dataset['state'] = 'failed';
    say.textContent = segmentedSentences.failed();
    return;
  }
  const { pagefind, gone } = opened;
  if (gone.length > 0) say.after(element('p.notice', {}, segmentedSentences.gone(gone)));
  const choice = new Map<string, Set<string>>();
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const words = box.value.trim().slice(0, LONGEST);
    panel.dataset['state'] = 'searching';
    const { results, counts } = await findPages(pagefind, words, choice);
    if (mine !== turn) return;
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
    facets.replaceChildren(...renderFacets(counts, choice, change));
    if (focused && !focused.isConnected)
      [...facets.querySelectorAll('input')]
        .find(({ name, value }) => name === focused.name && value === focused.value)
        ?.focus({ preventScroll: true });
    list.replaceChildren();
    await showPages(list, results, libraries, words !== '');
    panel.dataset['pages'] = String(results.length);
    say.textContent = segmentedSentences.found(results.length, words);
    panel.dataset['state'] = 'done';
  };
  function change(filter: string, value: string, on: boolean): void {
    const values = choice.get(filter) ?? new Set<string>();
    choice.set(filter, values);
    if (on) values.add(value);
    else values.delete(value);
    void show();
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(), TYPING_PAUSE);
  };
  box.addEventListener('input', later);
  box.form?.addEventListener('reset', later);
  await show();
}
