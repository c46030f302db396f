import { type AnswerView, longestInAddress, readView, searchAddress } from './addresses.ts';
import { isComposing } from '../dom/composing.ts';
import { findByService } from './find-by-service.ts';
import { findAndRender } from './find-and-render.ts';
import { keepAddress } from '../dom/keep-address.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';
import { readPastedLink } from '../../search/core/pasted-link.ts';
import { rememberQuery } from './query-history.ts';
import { setUpResultKeys } from './result-keys.ts';
import { type ResultsPage, setState, showFailure, showIdle } from './results-state.ts';
import { revealSection } from './reveal-section.ts';
import { suggestWords } from './suggest.ts';

// Long enough that a fast typist's half words are not searched, short enough to feel immediate.
const typingPause = 250;

/** Takes over the results page: searches what the address asks and whatever is typed from now on. */
export function runResultsPage(page: ResultsPage, source: ShardSource): void {
  let asked: string | undefined;
  let view = readView(new URLSearchParams(location.search));
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let coming = Promise.resolve();
  const search = (): Promise<void> => {
    clearTimeout(timer);
    if (page.composing()) return coming;
    const typed = page.box.value;
    view = { ...view, across: page.across.checked };
    const request = JSON.stringify([view, typed.trim()]);
    if (request === asked) return coming;
    asked = request;
    coming = find(typed);
    return coming;
  };
  const find = async (typed: string): Promise<void> => {
    const mine = ++turn;
    const query = typed.trim();
    keepAddress(query === '' || query.length > longestInAddress ? 'search.html' : searchAddress(query, view));
    if (query === '') {
      showIdle(page);
      return;
    }
    setState(page, 'searching', '正在查找……');
    const here = (): Promise<() => void> => findAndRender(page, typed, source, view, choose);
    const show = await findByService(page, typed, view, here).catch((error: unknown) => () => {
      asked = undefined;
      showFailure(page, error);
    });
    if (mine === turn) show();
  };
  const run = () => void search();
  function choose(change: Partial<AnswerView>): void {
    view = { ...view, ...change };
    run();
    page.results.focus({ preventScroll: true });
  }

  // What was asked on purpose is remembered, not every half word on the way to it.
  const runAndRemember = () => {
    rememberQuery(page.box.value);
    offers.close();
    return search();
  };
  // An address that was entered on purpose is gone to; what stands in the text is shown instead.
  const runAndGo = async () => {
    const typed = page.box.value;
    const link = readPastedLink(typed);
    if (link && !link.passage) {
      // A page as such: relative to this one, whichever medium the link was copied from.
      location.assign(link.path);
      return;
    }
    await runAndRemember();
    const links = page.results.querySelectorAll<HTMLAnchorElement>('.code-place a');
    if (links.length === 1 && page.results.dataset['total'] === '0' && page.box.value === typed)
      location.assign(link?.path ?? links[0]!.href);
  };
  const offers = suggestWords(page.box, source, () => void runAndRemember());
  setUpResultKeys(page.box, page.results);
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void runAndGo();
  });
  page.across.addEventListener('change', run);
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(run, typingPause);
  };
  page.box.addEventListener('input', later);
  // Chromium's last input event of a composition comes before its end, so the end counts as input too.
  page.box.addEventListener('compositionend', later);
  page.box.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape' && !event.defaultPrevented && page.box.value !== '') {
      event.preventDefault();
      page.box.value = '';
      run();
    }
  });
  page.form.addEventListener('reset', () =>
    setTimeout(() => {
      page.box.focus();
      run();
    }),
  );
  page.results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) rememberQuery(page.box.value);
    revealSection(event, page.results);
  });
  // When the first key brought the engine, the word is still being typed.
  const address = new URLSearchParams(location.search);
  if (address.get('q') !== page.box.value) later();
  else if (address.has('go')) void runAndGo();
  else void runAndRemember();
}
