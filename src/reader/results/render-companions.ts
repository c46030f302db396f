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

// So many of a kind are shown; the others are folded.
const shownAtOnce = 3;

/** What was found beside the documents, by kind, each entry with its place and the way to it; of a table the row with most. */
export function renderCompanions(hits: readonly CompanionHit[]): Node[] {
  const kinds = [...new Set(hits.map(({ companion }) => companion.kind))];
  return kinds.map((kind) => {
    const own = hits.filter(({ companion }) => companion.kind === kind);
    const heading = element('h2.found-query', {}, kind, element('span', {}, `${String(own.length)} 条`));
    const groups = groupByPage(own);
    const shown = groups.slice(0, shownAtOnce).map(([first, ...rest]) => renderItem(first!, rest));
    const folded = groups.slice(shownAtOnce).map(([first, ...rest]) => renderItem(first!, rest));
    return element(
      'section.companions',
      { 'data-kind-of': kind },
      heading,
      element('ul', {}, ...shown),
      ...(folded.length > 0 ? [fold(groups.slice(shownAtOnce).flat().length, folded)] : []),
    );
  });
}

// Cells of one table and paragraphs of one page stand together, the one with most of the words first; an entry of an index by itself.
function groupByPage(hits: readonly CompanionHit[]): CompanionHit[][] {
  const groups = new Map<string, CompanionHit[]>();
  hits.forEach((hit) => {
    const { row, href } = hit.companion;
    const key = row === undefined ? href : href.replace(/#.*/, '');
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  });
  return [...groups.values()].map((group) => group.sort((a, b) => b.spans.length - a.spans.length));
}

function renderItem(hit: CompanionHit, rest: readonly CompanionHit[]): HTMLElement {
  const more =
    rest.length > 0
      ? [
          fold(
            rest.length,
            rest.map((each) => renderItem(each, [])),
          ),
        ]
      : [];
  return element(
    'li.companion',
    { 'data-companion': hit.companion.kind },
    element('a', { href: hit.companion.href }, hit.companion.place),
    element('p', {}, ...marked(hit)),
    ...more,
  );
}

function fold(count: number, items: readonly HTMLElement[]): HTMLElement {
  return element(
    'details.companions-more',
    {},
    element('summary', {}, `再看 ${String(count)} 处`),
    element('ul', {}, ...items),
  );
}
