import type { CompanionHit } from '../../search/engine/companions.ts';
import { sentences } from './sentences.ts';
import { element } from '../dom/element.ts';

/** Words with the hits marked. Overlapping hits share one mark. */
function marked({ companion, spans }: CompanionHit): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    nodes.push(
      companion.text.slice(at, Math.max(at, start)),
      element('mark', {}, companion.text.slice(Math.max(at, start), end)),
    );
    at = end;
  }
  nodes.push(companion.text.slice(at));
  return nodes;
}

/** Said when what stands beside the documents could not be searched. */
export function renderMissingCompanions(): HTMLElement {
  return element('p.notice', {}, sentences.besideNotRead());
}

/** What was found beside the documents, by kind, each entry with its place and the way to it. */
export function renderCompanions(hits: readonly CompanionHit[]): Node[] {
  const kinds = [...new Set(hits.map(({ companion }) => companion.kind))];
  return kinds.map((kind) => {
    const own = hits.filter(({ companion }) => companion.kind === kind);
    const heading = element('h2.found-query', {}, kind, element('span', {}, `${String(own.length)} 条`));
    const items = own.map((hit) =>
      element(
        'li.companion',
        { 'data-companion': hit.companion.kind },
        element('a', { href: hit.companion.href }, hit.companion.place),
        element('p', {}, ...marked(hit)),
      ),
    );
    return element('section.companions', { 'data-kind-of': kind }, heading, element('ul', {}, ...items));
  });
}
