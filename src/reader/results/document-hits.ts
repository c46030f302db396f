import { element } from '../dom/element.ts';
import type { LoadedDocument } from '../../search/engine/library.ts';
import type { Listing } from '../../search/engine/listing.ts';
import { groupByOutline, type Group } from '../../search/engine/passages.ts';
import { renderResult } from './render-result.ts';
import { renderStrip } from './render-strip.ts';

/** How a list of occurrences is shown. */
export interface GroupView {
  /** The query that marks the words in the document. */
  query: string;
  across: boolean;
  /** What is counted: occurrences, or paragraphs in which several words stand. */
  unit: '处' | '段';
  /** Makes the anchors of several lists on one page differ. */
  prefix: string;
}

/** One document's part of the results, and its share of the distribution. */
export interface DocumentPart {
  part: HTMLElement;
  share: HTMLElement;
}

/**
 * The occurrences in one document, by section in outline order.
 * @param most blocks to show at once; a button shows so many more, and the event `zj:all` on the part all of them
 * @param open whether the distribution over the sections is unfolded
 */
export function renderDocument(
  text: LoadedDocument,
  { spansOf }: Listing,
  view: GroupView,
  most: number,
  open: boolean,
): DocumentPart {
  const spans = spansOf(text);
  const groups = groupByOutline(text, spans);
  const part = element('div.hits-of', { 'data-document': text.id });
  const countOf = (group: Group) => (view.unit === '处' ? group.count : group.results.length);
  const count = groups.reduce((sum, group) => sum + countOf(group), 0);
  part.append(
    element('h3.hits-document', {}, `《${text.title}》`, element('span', {}, `${String(count)} ${view.unit}`)),
    renderStrip(text, spans),
  );
  const idOf = (group: Group, index: number) =>
    `${view.prefix}-${text.id}-${text.sections[group.section]?.eId ?? String(index)}`;
  const makers = groups.flatMap((group, index) =>
    group.results.map((result, place) => () => {
      if (place === 0)
        part.append(renderHeading(text, group, idOf(group, index), `${String(countOf(group))} ${view.unit}`));
      part.append(renderResult(text, result, view.query, view.across));
    }),
  );
  showSome(part, makers, most, text);
  const largest = Math.max(...groups.map(countOf));
  const shares = groups.map((group, index) => renderShare(text, group, idOf(group, index), countOf(group), largest));
  const title = element('span.spread-document', {}, text.shortTitle);
  const share = element(
    'details',
    open ? { open: '' } : {},
    element('summary', {}, title, element('span.spread-count', {}, String(count))),
    element('ul', {}, ...shares),
  );
  return { part, share };
}

// Makes the first blocks now and the following ones when asked.
function showSome(part: HTMLElement, makers: (() => void)[], most: number, { shortTitle }: LoadedDocument): void {
  const button = element('button.more', { type: 'button' });
  const show = (count: number) => {
    button.remove();
    for (const make of makers.splice(0, count)) make();
    if (makers.length === 0) return;
    const [next, left] = [Math.min(makers.length, blocksMore), makers.length];
    const rest = next === left ? '' : `（还有 ${String(left)} 段）`;
    button.textContent = `《${shortTitle}》再看 ${String(next)} 段${rest}`;
    part.append(button);
  };
  button.addEventListener('click', () => {
    const shown = part.querySelectorAll('.hit-code').length;
    show(blocksMore);
    part.querySelectorAll<HTMLElement>('.hit-code')[shown]?.focus();
  });
  part.addEventListener('zj:all', () => {
    show(makers.length);
  });
  show(most);
}

// More at once would make a phone wait for passages that nobody scrolls to; the counts are complete all the same.
const blocksMore = 200;

function headingOf(text: LoadedDocument, group: Group): string {
  return text.sections[group.section]?.heading ?? text.title;
}

function renderHeading(text: LoadedDocument, group: Group, id: string, count: string): HTMLElement {
  return element('h4.hits-section', { id, tabindex: '-1' }, headingOf(text, group), element('span', {}, count));
}

function renderShare(text: LoadedDocument, group: Group, id: string, count: number, most: number): HTMLElement {
  const bar = element('span.spread-bar', { 'aria-hidden': 'true' });
  bar.style.width = `${String(Math.round((100 * count) / most))}%`;
  const heading = headingOf(text, group);
  const label = text.sections[group.section]?.label || '题名';
  return element(
    'li',
    {},
    element(
      'a',
      { href: `#${id}` },
      element('b', {}, label),
      element('span.spread-count', {}, String(count)),
      ...(heading === label ? [] : [element('small', {}, heading)]),
      bar,
    ),
  );
}
