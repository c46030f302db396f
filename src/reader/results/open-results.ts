import { makeRoom } from './make-room.ts';
import { bringEngine } from './bring-engine.ts';
import { followComposition } from '../dom/composing.ts';
import { stateSayer } from '../dom/state-sayer.ts';
import { shardsBelow } from '../../search/engine/shards-below.ts';

/**
 * On the results page: fills the box from the address and brings the engine when there is something to search, when
 * someone goes to the box otherwise. Until the engine is there, submitting the form simply loads the page with the query.
 * @param root relative address of the site's root, ending in a slash or empty
 */
export function openResults(root: string): void {
  const results = document.getElementById('results');
  const form = document.querySelector<HTMLFormElement>('form.search-form');
  if (!results || !form) return;
  const [box, across] = ['q', 'across'].map((name) => form.elements.namedItem(name)) as [
    HTMLInputElement,
    HTMLInputElement,
  ];
  const status = document.getElementById('search-status')!;
  const asked = new URLSearchParams(location.search);
  box.value = asked.get('q') ?? '';
  across.checked = asked.get('across') === '1';
  const composing = followComposition(box);
  const page = { composing, form, box, across, status, results, help: results.firstElementChild as HTMLElement };
  const sayState = stateSayer(results, status);
  const say = (state: string, words: string) => {
    sayState(state, words);
    makeRoom(results, true);
  };

  const bring = () =>
    bringEngine(
      root,
      ({ runResultsPage }) => runResultsPage(page, shardsBelow(root)),
      () =>
        say(
          'failed',
          '没有查成：检索程序 search/engine.js 没有读到。请重新拷贝整个站点文件夹，或到正文页用浏览器自带的“查找”（Ctrl+F）。',
        ),
    );
  if (box.value.trim() !== '') {
    say('searching', '正在查找……');
    bring();
    return;
  }
  const signs = ['focus', 'input', 'compositionend'] as const;
  const begin = () => {
    if (composing()) return;
    for (const sign of signs) box.removeEventListener(sign, begin);
    bring();
  };
  for (const sign of signs) box.addEventListener(sign, begin);
}
