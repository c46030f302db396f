import type { ServiceAnswer, ServiceHit } from '../../search/core/service-answer.ts';
import { actionButton, element } from '../dom/element.ts';
import { blockAddress } from './addresses.ts';
import { named, sentences } from './sentences.ts';

function renderHit({ address, title, genre, text, spans }: ServiceHit, query: string): HTMLElement {
  const [document = '', eId = ''] = address.split('#');
  const href = blockAddress(document, eId, query);
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
  return [element('h2.found-query', {}, named(query), counted), list];
}
