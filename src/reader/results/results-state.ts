import { makeRoom } from './make-room.ts';
import { ShardError } from '../../search/engine/load-shard.ts';
import { stateSayer } from '../dom/state-sayer.ts';
import { renderHistory } from './render-history.ts';

/** The parts of the results page, as `SearchResults.astro` sets them. */
export interface ResultsPage {
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

/** Says in which state the page is, for people and for tests. */
export function setState({ results, status }: ResultsPage, state: string, words: string): void {
  results.setAttribute('aria-busy', String(state === 'searching'));
  stateSayer(results, status)(state, words);
  makeRoom(results, state !== 'idle');
}

/** Nothing asked: what was searched before, and the help. */
export function showIdle(page: ResultsPage): void {
  for (const name of ['total', 'documents', 'across', 'variants', 'section', 'whole', 'engine'])
    page.results.removeAttribute(`data-${name}`);
  page.results.replaceChildren(renderHistory(), page.help);
  setState(page, 'idle', '');
}

/** No answer: which file is to blame, and what to do. */
export function showFailure(page: ResultsPage, error: unknown): void {
  const file =
    error instanceof ShardError ? `文件 search/${error.shard}.js 不在、已损坏或没有及时送到` : '检索程序出错';
  const advice = '请刷新再试；仍不行，就请重新拷贝整个站点文件夹，或到正文页用浏览器自带的“查找”（Ctrl+F）。';
  page.results.replaceChildren();
  setState(page, 'failed', `没有查成：${file}。${advice}`);
}
