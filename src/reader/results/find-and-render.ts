import type { AnswerView } from './addresses.ts';
import { answerQuery, isNowhere } from '../../search/engine/answer.ts';
import { findCompanions } from '../../search/engine/companions.ts';
import { element } from '../dom/element.ts';
import { foundKinds, onlyOfKind, renderKindFilter } from './kind-filter.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';
import { nearestWords } from '../../search/engine/nearest-words.ts';
import { occurringParts } from '../../search/engine/occurring-parts.ts';
import { renderAnswer, renderCodes } from './render-answer.ts';
import { renderCompanions, renderMissingCompanions } from './render-companions.ts';
import { renderNothing, wordFor } from './render-nothing.ts';
import { renderOrder } from './render-order.ts';
import { renderSameWords } from './render-same-words.ts';
import { type ResultsPage, setState } from './results-state.ts';
import { sameWords } from '../../search/engine/same-words.ts';
import { findSpokenCode } from '../../search/engine/spoken-code.ts';
import { tallyAnswer } from '../../search/engine/tally.ts';

/**
 * Answers what was typed.
 * @param view how to show it
 * @param choose called with what is to be shown otherwise
 * @returns what shows the answer, to be called if it is still wanted
 * @throws {ShardError} when not even the list of documents can be had
 */
export async function findAndRender(
  page: ResultsPage,
  typed: string,
  source: ShardSource,
  view: AnswerView,
  choose: (change: Partial<AnswerView>) => void,
): Promise<() => void> {
  const all = await answerQuery(typed, source);
  // A field that the query names goes before the button that was pressed.
  const kind = all.request?.kind || view.kind;
  const answer = onlyOfKind(all, kind);
  const tally = tallyAnswer(answer, view.across, view.order);
  const codes = await findSpokenCode(typed, answer.manifest, source);
  const companions = await findCompanions(answer.query, answer.request, answer.manifest, source);
  const beside = (companions ?? []).filter(({ companion }) => kind === '' || companion.kind === kind);
  const nowhere = isNowhere(all);
  const same = await sameWords(all, source);
  const nearest = nowhere ? await nearestWords(all, source) : [];
  const parts = nowhere
    ? await occurringParts(answer.request?.words.map(({ text }) => text) ?? answer.query.words, source)
    : [];
  const found = await renderAnswer(answer, tally, view.order, source);
  return () => {
    const { results } = page;
    results.dataset['total'] = String(tally.total);
    results.dataset['documents'] = String(tally.documents);
    for (const way of ['across', 'variants', 'section', 'whole'] as const) results.dataset[way] = String(answer[way]);
    results.dataset['engine'] = answer.engine;
    results.dataset['companions'] = String(beside.length);
    results.replaceChildren(
      ...renderKindFilter(foundKinds(all, companions ?? []), kind, (chosen) => choose({ kind: chosen })),
      ...renderOrder(tally.documents, view.order, (order) => choose({ order })),
      ...renderCodes(answer.query.raw, codes),
      ...renderSameWords(same),
      ...found,
      ...(tally.total === 0 && !nowhere && beside.length === 0 ? [renderOtherKind(kind)] : []),
      ...(nowhere ? [renderNothing(answer, parts, nearest)] : []),
      ...renderCompanions(beside),
      ...(companions === null ? [renderMissingCompanions()] : []),
    );
    const nothing = answer.unsearched.length > 0 ? '没有查全，查到的部分里没有。' : `${wordFor(answer)}。`;
    const places = codes.map(({ name }) => `它是编号，可到 ${name}。`).join('');
    const others =
      beside.length > 0
        ? `${kind === '' || tally.total > 0 ? '另有' : ''}表格、词语等 ${String(beside.length)} 条。`
        : '';
    const elsewhere = beside.length > 0 ? '' : `“${kind}”这一类里没有，别的材料里有。`;
    const said = tally.total > 0 ? `原文 ${tally.words}。` : nowhere ? nothing : elsewhere;
    setState(page, 'done', `“${answer.query.raw}”：${said}${others}${places}`);
  };
}

// Only the kind asked for has nothing: the buttons above lead to the others.
function renderOtherKind(kind: string): HTMLElement {
  return element('p.notice', {}, `“${kind}”这一类里没有，别的材料里有。`);
}
