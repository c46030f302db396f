import { bringEngine, type SearchEngine } from '../results/bring-engine.ts';
import { followComposition } from '../dom/composing.ts';
import { stateSayer } from '../dom/state-sayer.ts';
import { shardsBelow } from '../../search/engine/shards-below.ts';
import { type Concordance, findConcordance } from './find-concordance.ts';
import { renderConcordance, renderNotHere } from './render-concordance.ts';
import { readState, type State, writeState } from './state.ts';

/** Takes over the page: asks what the address asks, and what is sent from its box. */
export function startConcordance(): void {
  const form = document.querySelector<HTMLFormElement>('form.concordance-form');
  const results = document.getElementById('concordance');
  const status = document.getElementById('concordance-status');
  const box = form?.elements.namedItem('q');
  if (!form || !results || !status || !(box instanceof HTMLInputElement)) return;
  const root = document.documentElement.dataset['root'] ?? '';
  const source = shardsBelow(root);
  const composing = followComposition(box);
  let state = readState(location.search);
  let turn = 0;

  const say = stateSayer(results, status);
  const show = (found: Concordance) => {
    results.dataset['total'] = String(found.rows.length);
    const change = (order: State['order']) => {
      state = { ...state, order };
      keep();
      show(found);
    };
    results.replaceChildren(
      ...(found.rows.length > 0 ? renderConcordance(found, state, root, change) : renderNotHere(found, root)),
    );
    say('done', found.said);
  };
  const keep = () => history.replaceState(history.state, '', writeState(state));
  const ask = async (engine: SearchEngine) => {
    const mine = (turn += 1);
    results.replaceChildren();
    delete results.dataset['total'];
    if (state.phrase === '') {
      say('idle', '');
      return;
    }
    say('searching', '正在查找……');
    const progress = (done: number, all: number) => {
      if (mine === turn && all > 20) say('searching', `正在取文字：${String(done)}／${String(all)} 篇……`);
    };
    const found = await findConcordance(engine, state.phrase, source, progress).catch(() => undefined);
    if (mine !== turn) return;
    if (found) show(found);
    else
      say(
        'failed',
        '没有查成：查找用的文件不在、已损坏或没有及时送到。请刷新再试；仍不行，就请重新拷贝整个站点文件夹。',
      );
  };
  const bring = (ready: (engine: SearchEngine) => void) =>
    bringEngine(root, ready, () =>
      say('failed', '没有查成：检索程序 search/engine.js 没有读到。请重新拷贝整个站点文件夹。'),
    );

  const send = () => {
    state = { ...state, phrase: box.value.trim() };
    keep();
    bring((engine) => void ask(engine));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composing()) send();
  });
  box.value = state.phrase;
  // Words are offered as soon as someone goes to the box.
  box.addEventListener('focus', () => bring(({ suggestWords }) => void suggestWords(box, source, send)), {
    once: true,
  });
  if (state.phrase !== '') bring((engine) => void ask(engine));
}
