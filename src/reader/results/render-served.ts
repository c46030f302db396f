import type { ServiceAnswer, ServiceGroup, ServiceHit } from '../../search/core/service-answer.ts';
import { actionButton, element } from '../dom/element.ts';
import { blockAddress, searchAddress } from './addresses.ts';
import { named, sentences } from './sentences.ts';

function renderHit({ address, title, genre, text, spans }: ServiceHit, query: string, across = false): HTMLElement {
  const [document = '', eId = ''] = address.split('#');
  const href = blockAddress(document, eId, query, across);
  const words: (Node | string)[] = [];
  let written = 0;
  for (const [start, end] of spans) {
    if (start < written) continue;
    words.push(text.slice(written, start), element('mark', {}, text.slice(start, end)));
    written = end;
  }
  words.push(text.slice(written));
  return element(
    'article.hit',
    { 'data-address': address },
    element(
      'div.hit-body',
      {},
      element('p.hit-place', {}, `${title}（${genre}）`),
      element('p.hit-text', {}, ...words),
      element('p.hit-acts', {}, element('a', { href, 'aria-label': `到原文：${title}` }, '到原文')),
    ),
  );
}

/** The first lines of a group, and where the others are when there are more. */
function renderGroup({ total, hits }: ServiceGroup, query: string, all: string): HTMLElement {
  const listed = hits.reduce((sum, { spans }) => sum + spans.length, 0);
  return element(
    'div.hits',
    {},
    ...hits.map((hit) => renderHit(hit, query, true)),
    ...(listed < total ? [element('p.notice', {}, element('a', { href: all }, `${String(total)} 处都列出来`))] : []),
  );
}

/** What is not exactly as typed, under the headings that it has in an answer of the site's own index. */
function renderApart({ across, forms }: ServiceAnswer, query: string): Node[] {
  const inForms = forms.reduce((sum, { total }) => sum + total, 0);
  const counted = (count: number): HTMLElement => element('span', {}, sentences.notCountedAbove(count));
  const together = searchAddress(query, { across: true });
  return [
    ...(across.total === 0
      ? []
      : [
          element('h2.found-query.found-apart', { 'data-way': 'across' }, '隔着标点', counted(across.total)),
          element('p.notice', {}, sentences.acrossApart(), element('a', { href: together }, '合在一起看')),
          renderGroup(across, query, together),
        ]),
    ...(inForms === 0 ? [] : [element('h2.found-query.found-apart', {}, '另一种写法', counted(inForms))]),
    ...forms.flatMap(({ form, ...group }) => [
      element(
        'h2.found-query.found-form',
        { 'data-form': form },
        `另有写法：${query} → ${form}，`,
        element('span', {}, `${String(group.total)} 处`),
      ),
      renderGroup(group, form, searchAddress(form)),
    ]),
  ];
}

/**
 * What the search service has found.
 * @param more brings the lines that follow
 */
export function renderServed(
  answer: ServiceAnswer,
  query: string,
  more: (from: number) => Promise<ServiceAnswer>,
): Node[] {
  const list = element('div.hits', {});
  const add = (next: ServiceAnswer): void => {
    list.append(...next.hits.map((hit) => renderHit(hit, query)));
    const shown = next.from + next.hits.length;
    if (shown >= answer.lines || next.hits.length === 0) return;
    const button = actionButton('再列一些', () => {
      button.disabled = true;
      more(shown).then(
        (following) => {
          button.remove();
          add(following);
        },
        () => button.replaceWith(element('p.notice', {}, '检索服务没有回答，没有列完。请过一会儿再查。')),
      );
    });
    list.append(button);
  };
  add(answer);
  const counted = element('span', {}, sentences.occurrences(answer.documents, answer.total));
  return [element('h2.found-query', {}, named(query), counted), list, ...renderApart(answer, query)];
}
