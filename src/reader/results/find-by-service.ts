import { parseQuery } from '../../search/core/query.ts';
import { element } from '../dom/element.ts';
import type { AnswerView } from './addresses.ts';
import { askService } from './ask-service.ts';
import { renderServed } from './render-served.ts';
import { type ResultsPage, setState } from './results-state.ts';
import { named, sentences } from './sentences.ts';

const GONE = '检索服务现在连不上，下面是用网站自己的索引查的。';

/**
 * Answers by the search service what stands exactly as typed, where the library has one; everything else, and all when the service is gone,
 * by the site's own index. On file:// no service can be had.
 * @param here answers by the site's own index
 * @returns what shows the answer, to be called if it is still wanted
 */
export async function findByService(
  page: ResultsPage,
  typed: string,
  view: AnswerView,
  here: () => Promise<() => void>,
): Promise<() => void> {
  const { results } = page;
  const { service } = results.dataset;
  const { raw } = parseQuery(typed);
  if (
    service === undefined ||
    !location.protocol.startsWith('http') ||
    view.across ||
    view.kind !== '' ||
    Object.keys(view.facets).length > 0
  )
    return here();
  const answer = await askService(service, raw).catch(() => null);
  if (answer === null) {
    const show = await here();
    return () => {
      show();
      results.prepend(element('p.notice', {}, GONE));
    };
  }
  if (answer.total === 0) return here();
  return () => {
    for (const name of ['section', 'whole', 'companions']) results.removeAttribute(`data-${name}`);
    results.dataset['across'] = String(answer.across.total);
    results.dataset['variants'] = String(answer.forms.reduce((sum, { total }) => sum + total, 0));
    results.dataset['total'] = String(answer.total);
    results.dataset['documents'] = String(answer.documents);
    results.dataset['engine'] = 'service';
    results.replaceChildren(...renderServed(answer, raw, (from) => askService(service, raw, from)));
    setState(page, 'done', `${named(raw)}：原文 ${sentences.occurrences(answer.documents, answer.total)}。`);
  };
}
