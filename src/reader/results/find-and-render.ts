import { answerQuery, isNowhere } from '../../search/engine/answer.ts';
import { findCompanions } from '../../search/engine/companions.ts';
import { findAnswers } from '../../search/engine/find-answers.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';
import { nearestWords } from '../../search/engine/nearest-words.ts';
import { occurringParts } from '../../search/engine/occurring-parts.ts';
import { wordsSpelled } from '../../search/engine/suggestions.ts';
import { sameWords } from '../../search/engine/same-words.ts';
import { findPlaces } from '../../search/engine/find-places.ts';
import { type Tally, tallyAnswer } from '../../search/engine/tally.ts';
import type { AnswerView } from './addresses.ts';
import { element } from '../dom/element.ts';
import { bringFacets, isChosen, onlyChosen, renderFacetFilter } from './facet-filter.ts';
import { foundKinds, onlyOfKind, renderKindFilter } from './kind-filter.ts';
import { renderAnswer, tallyInWords } from './render-answer.ts';
import { renderAnswers } from './render-answers.ts';
import { renderCompanions, renderMissingCompanions } from './render-companions.ts';
import { renderNothing, wordFor } from './render-nothing.ts';
import { renderOrder } from './render-order.ts';
import { renderSpelled } from './render-spelled.ts';
import { renderSameWords } from './render-same-words.ts';
import { type ResultsPage, setState } from './results-state.ts';
import { sayRanked } from './say-ranked.ts';
import { named, sentences } from './sentences.ts';

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
  const asTyped = await answerQuery(typed, source);
  const spelled = isNowhere(asTyped) ? await wordsSpelled(typed, asTyped.manifest, source) : [];
  const [word] = spelled;
  const all = word === undefined ? asTyped : await answerQuery(word, source);
  // A field that the query names goes before the button that was pressed.
  const kind = all.request?.kind || view.kind;
  const chosen = Object.keys(view.facets).length > 0;
  const known = chosen ? await bringFacets() : null;
  const ofKind = onlyOfKind(all, kind);
  const answer = known ? onlyChosen(ofKind, view.facets, known) : ofKind;
  const tally = tallyAnswer(answer, view.across, view.order);
  const places = await findPlaces(answer.query.raw, answer.manifest, source);
  const companions = await findCompanions(answer.query, answer.request, answer.manifest, source);
  const beside = (companions ?? []).filter(({ companion }) => !known && (kind === '' || companion.kind === kind));
  const only = [kind, ...(known ? Object.values(view.facets) : [])].filter((each) => each !== '').join('、');
  const nowhere = isNowhere(all);
  const same = await sameWords(all, source);
  const answers = places.length > 0 ? { pages: [], ranked: [] } : await findAnswers(all, kind, source);
  if (known)
    answers.ranked = answers.ranked.filter(
      (each) => 'document' in each && isChosen(each.document.id, view.facets, known),
    );
  const absent = nowhere && places.length === 0;
  const nearest = absent ? await nearestWords(all, answers.ranking, source) : [];
  const parts = absent ? await occurringParts(all, answers.ranking, source) : [];
  const found = await renderAnswer(answer, tally, view.order, source);
  return () => {
    const { results } = page;
    results.dataset['total'] = String(tally.total);
    results.dataset['documents'] = String(tally.documents);
    for (const way of ['across', 'variants', 'section', 'whole'] as const) results.dataset[way] = String(answer[way]);
    results.dataset['engine'] = answer.engine;
    results.dataset['companions'] = String(beside.length);
    const ranked = renderAnswers(places, answers, all.manifest, sayRanked(all, tally.way));
    // Exact findings stand first; what is only nearest comes before what is merely in the same section or document.
    const exactFirst = tally.way === 'exact' || tally.way === 'across' || tally.way === 'variants';
    results.replaceChildren(
      ...renderSpelled(asTyped.query.raw, spelled),
      ...renderKindFilter(foundKinds(all, companions ?? []), kind, (chosen) => choose({ kind: chosen })),
      ...renderFacetFilter(ofKind, view.facets, known, (facets) => choose({ facets })),
      ...renderOrder(tally.documents, view.order, (order) => choose({ order })),
      ...(exactFirst ? [...found, ...renderSameWords(same)] : []),
      ...(ranked ? [ranked] : []),
      ...(exactFirst ? [] : [...(ranked ? foldApart(found, tally) : found), ...renderSameWords(same)]),
      ...(tally.total === 0 && !nowhere && beside.length === 0 ? [renderOtherKind(only)] : []),
      ...(absent ? [renderNothing(answer, parts, nearest, answers.ranked.length > 0)] : []),
      ...renderCompanions(beside),
      ...(companions === null ? [renderMissingCompanions()] : []),
    );
    const nothing = answer.unsearched.length > 0 ? sentences.notAllSearchedNorFound() : `${wordFor(answer)}。`;
    const addresses = places.map(({ name }) => sentences.isAddress(name)).join('');
    const others =
      beside.length > 0
        ? `${kind === '' || tally.total > 0 ? '另有' : ''}表格、词语等 ${String(beside.length)} 条。`
        : '';
    const elsewhere = beside.length > 0 ? '' : sentences.notOfKind(only);
    const said = tally.total > 0 ? `原文 ${tallyInWords(tally)}。` : nowhere ? (absent ? nothing : '') : elsewhere;
    const nearby = answers.ranked.length > 0 ? '下面列出意思最接近的段落。' : '';
    const read = word === undefined ? '' : sentences.readAsPinyin(asTyped.query.raw, word);
    setState(page, 'done', `${read}${named(answer.query.raw)}：${said}${nearby}${others}${addresses}`);
  };
}

/** Paragraphs that do not have all the words are among the nearest, which stand above: none is shown twice before one asks for it. */
function foldApart(found: readonly Node[], { paragraphs = 0 }: Tally): Node[] {
  const from = found.findIndex((node) => node instanceof Element && node.matches('.found-query'));
  if (from < 0 || paragraphs === 0) return [...found];
  const fold = element(
    'details.found-fold',
    {},
    element('summary', {}, sentences.someOfWords(paragraphs)),
    ...found.slice(from),
  );
  return [...found.slice(0, from), fold];
}

// Only the kind asked for has nothing: the buttons above lead to the others.
function renderOtherKind(kind: string): HTMLElement {
  return element('p.notice', {}, sentences.notOfKind(kind));
}
