import { hasKeys } from '../dom/has-keys.ts';
import { hashTarget } from '../dom/hash-target.ts';
import { findAcross, findExact } from '../../search/core/match.ts';
import { readRequest } from '../../search/core/operators.ts';
import { parseQuery } from '../../search/core/query.ts';
import { isTyping } from '../dom/composing.ts';
import { hitsBar } from './hits-bar.ts';
import { markSpans } from './mark-spans.ts';
import { readPage } from './page-stream.ts';

/**
 * On a document page reached from search (`?hl=words`, `&across=1`): marks every occurrence of the words, goes to the block
 * that the address names, and lets n and p (or the bar's buttons) go from hit to hit.
 */
export function markArrival(): void {
  const asked = new URLSearchParams(location.search);
  const article = document.querySelector<HTMLElement>('article[data-document]');
  const query = parseQuery(asked.get('hl') ?? '');
  const { needle } = query;
  if (!article || needle === '') return;

  const page = readPage(article);
  let spans = findExact(page.stream, needle);
  if (asked.has('across')) spans.push(...findAcross(page.stream, needle));
  const words = spans.length === 0 ? (readRequest(query)?.words ?? []) : [];
  if (spans.length === 0) spans = words.flatMap(({ text }) => findExact(page.stream, text));
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  if (spans.length === 0) return;

  const hits = markSpans(page, spans);
  const target = hashTarget();
  const { hide, move } = hitsBar(hits, () => {
    for (const mark of article.querySelectorAll('mark[data-hit]')) mark.replaceWith(...mark.childNodes);
    article.normalize();
    removeEventListener('keydown', keys);
    history.replaceState(null, '', location.pathname + location.hash);
  });
  const keys = (event: KeyboardEvent) => {
    if (!hasKeys() || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n' || event.key === 'p') move(event.key === 'n' ? 1 : -1);
    else if (event.key === 'Escape') hide();
  };
  addEventListener('keydown', keys);

  // Begin with the first hit of the block asked for, or the first that follows it.
  const begins = (mark: Node) => !target || target.contains(mark) || (target.compareDocumentPosition(mark) & 4) > 0;
  const after = hits.findIndex(([mark]) => begins(mark!));
  move(Math.max(after, 0) + 1, target);
}
