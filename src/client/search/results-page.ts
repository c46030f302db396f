import { searchAddress } from './addresses.ts';
import { answerQuery, isNowhere } from './answer.ts';
import { findCompanions } from './companions.ts';
import { isComposing } from './composing.ts';
import { ShardError, type ShardSource } from './load-shard.ts';
import { occurringParts } from './occurring-parts.ts';
import { renderAnswer, renderCodes } from './render-answer.ts';
import { foundKinds, onlyOfKind, renderKindFilter } from './kind-filter.ts';
import { renderNothing } from './render-nothing.ts';
import { renderCompanions, renderMissingCompanions } from './render-companions.ts';
import { findSpokenCode } from './spoken-code.ts';
import { tallyAnswer } from './tally.ts';

/** The parts of the results page, as `SearchResults.astro` sets them. */
interface ResultsPage {
  form: HTMLFormElement;
  box: HTMLInputElement;
  across: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  /** Whether an input method is composing in the box. */
  composing: () => boolean;
  /** What the page says before anything is asked. */
  help: HTMLElement;
}

// Long enough that a fast typist's half words are not searched, short enough to feel immediate.
const typingPause = 250;

/** Takes over the results page: searches what the address asks and whatever is typed from now on. */
export function runResultsPage(page: ResultsPage, source: ShardSource): void {
  let asked: string | undefined;
  let kind = new URLSearchParams(location.search).get('kind') ?? '';
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async () => {
    clearTimeout(timer);
    if (page.composing()) return;
    const typed = page.box.value;
    const request = `${String(page.across.checked)} ${kind} ${typed.trim()}`;
    if (request === asked) return;
    asked = request;
    const mine = ++turn;
    history.replaceState(
      null,
      '',
      typed.trim() === '' ? 'search.html' : searchAddress(typed.trim(), page.across.checked, kind),
    );
    if (typed.trim() === '') {
      showIdle(page);
      return;
    }
    setState(page, 'searching', '正在查找……');
    const show = await findAndRender(page, typed, source, kind, choose).catch((error: unknown) => () => {
      asked = undefined;
      showFailure(page, error);
    });
    if (mine === turn) show();
  };
  const run = () => void search();
  function choose(chosen: string): void {
    kind = chosen;
    run();
    page.results.focus({ preventScroll: true });
  }

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
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
    if (event.key === 'Escape' && page.box.value !== '') {
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
  page.results.addEventListener('click', (event) => revealSection(event, page.results));
  // When the first key brought the engine, the word is still being typed.
  if (new URLSearchParams(location.search).get('q') === page.box.value) run();
  else later();
}

async function findAndRender(
  page: ResultsPage,
  typed: string,
  source: ShardSource,
  chosen: string,
  choose: (kind: string) => void,
): Promise<() => void> {
  const all = await answerQuery(typed, source);
  // A field that the query names goes before the button that was pressed.
  const kind = all.request?.kind || chosen;
  const answer = onlyOfKind(all, kind);
  const tally = tallyAnswer(answer, page.across.checked);
  const codes = await findSpokenCode(typed, answer.manifest, source);
  const companions = await findCompanions(answer.query, answer.request, answer.manifest, source);
  const beside = (companions ?? []).filter(({ companion }) => kind === '' || companion.kind === kind);
  const nowhere = isNowhere(all);
  const parts = nowhere
    ? await occurringParts(answer.request?.words.map(({ text }) => text) ?? answer.query.words, source)
    : [];
  return () => {
    const { results } = page;
    results.dataset['total'] = String(tally.total);
    results.dataset['documents'] = String(tally.documents);
    for (const way of ['across', 'variants', 'section', 'whole'] as const) results.dataset[way] = String(answer[way]);
    results.dataset['engine'] = answer.engine;
    results.dataset['companions'] = String(beside.length);
    results.replaceChildren(
      ...renderKindFilter(foundKinds(all, companions ?? []), kind, choose),
      ...renderCodes(answer.query.raw, codes),
      ...renderAnswer(answer, tally),
      ...(nowhere ? [renderNothing(answer, parts)] : []),
      ...renderCompanions(beside),
      ...(companions === null ? [renderMissingCompanions()] : []),
    );
    const nothing = answer.unsearched.length > 0 ? '没有查全，查到的部分里没有。' : '原文未出现。';
    const places = codes.map(({ name }) => `它是编号，可到 ${name}。`).join('');
    const others = beside.length > 0 ? `另有表格、词语等 ${String(beside.length)} 条。` : '';
    const found = tally.total > 0 ? `原文 ${tally.words}。` : nowhere ? nothing : '';
    setState(page, 'done', `“${answer.query.raw}”：${found}${others}${places}`);
  };
}

function setState({ results, status }: ResultsPage, state: string, words: string): void {
  results.dataset['state'] = state;
  status.dataset['state'] = state;
  results.setAttribute('aria-busy', String(state === 'searching'));
  status.textContent = words;
}

function showIdle(page: ResultsPage): void {
  for (const name of ['total', 'documents', 'across', 'variants', 'section', 'whole', 'engine'])
    page.results.removeAttribute(`data-${name}`);
  page.results.replaceChildren(page.help);
  setState(page, 'idle', '');
}

function showFailure(page: ResultsPage, error: unknown): void {
  const file =
    error instanceof ShardError ? `文件 search/${error.shard}.js 不在、已损坏或没有及时送到` : '检索程序出错';
  const advice = '请刷新再试；仍不行，就请重新拷贝整个站点文件夹，或到正文页用浏览器自带的“查找”（Ctrl+F）。';
  page.results.replaceChildren();
  setState(page, 'failed', `没有查成：${file}。${advice}`);
}

// The sections of a very long list are made only when they are asked for.
function revealSection(event: MouseEvent, results: HTMLElement): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.spread a') : null;
  if (!link) return;
  const id = decodeURIComponent(link.hash.slice(1));
  if (!document.getElementById(id)) {
    for (const list of results.querySelectorAll('.hits')) list.dispatchEvent(new Event('zj:all'));
  }
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
