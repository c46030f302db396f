import type { Span } from '../../search/match.ts';
import { element } from './element.ts';
import type { LoadedDocument } from './library.ts';
import { groupByOutline, type Group } from './passages.ts';
import { renderResult } from './render-result.ts';
import { renderStrip } from './render-strip.ts';

/** The occurrences to be shown, one entry for each document. */
export interface Shown {
  document: LoadedDocument;
  spans: readonly Span[];
}

// More would make a phone wait for passages that nobody scrolls to; the counts are complete all the same.
const blocksAtOnce = 200;

/**
 * Lists occurrences by document and section in outline order, beside their distribution over the sections.
 * @param prefix makes the anchors of several lists on one page differ
 */
export function renderGroups(shown: readonly Shown[], query: string, across: boolean, prefix: string): HTMLElement {
  const list = element('div.hits', {});
  const distribution = element('ul', {});
  const makers: (() => void)[] = [];
  for (const { document: text, spans } of shown) {
    const groups = groupByOutline(text, spans);
    const most = Math.max(...groups.map(({ count }) => count));
    const head = element(
      'h3.hits-document',
      {},
      `《${text.title}》`,
      element('span', {}, `${String(spans.length)} 处`),
    );
    distribution.append(element('li.spread-document', {}, text.shortTitle));
    groups.forEach((group, index) => {
      const id = `${prefix}-${text.id}-${text.sections[group.section]?.eId ?? String(index)}`;
      distribution.append(renderShare(text, group, id, most));
      const heading = renderHeading(text, group, id);
      group.results.forEach((result, place) => {
        makers.push(() => {
          if (index === 0 && place === 0) list.append(head, renderStrip(text, spans));
          if (place === 0) list.append(heading);
          list.append(renderResult(text, result, query, across));
        });
      });
    });
  }
  showSome(list, makers);
  const aside = element('nav.spread', { 'aria-label': '在各部分的分布' }, element('h3', {}, '在各部分'), distribution);
  return element('div.found', {}, aside, list);
}

function headingOf(text: LoadedDocument, group: Group): string {
  return text.sections[group.section]?.heading ?? text.title;
}

function renderHeading(text: LoadedDocument, group: Group, id: string): HTMLElement {
  const count = element('span', {}, `${String(group.count)} 处`);
  return element('h4.hits-section', { id, tabindex: '-1' }, headingOf(text, group), count);
}

function renderShare(text: LoadedDocument, group: Group, id: string, most: number): HTMLElement {
  const bar = element('span.spread-bar', { 'aria-hidden': 'true' });
  bar.style.width = `${String(Math.round((100 * group.count) / most))}%`;
  const label = text.sections[group.section]?.label ?? '';
  const heading = headingOf(text, group);
  return element(
    'li',
    {},
    element(
      'a',
      { href: `#${id}` },
      element('b', {}, label),
      element('span.spread-count', {}, String(group.count)),
      ...(heading === label ? [] : [element('small', {}, heading)]),
      bar,
    ),
  );
}

// Makes the first blocks now and the following ones when asked. A jump to a section that is not made yet makes all.
function showSome(list: HTMLElement, makers: readonly (() => void)[]): void {
  let made = 0;
  const button = element('button.more', { type: 'button' });
  const more = (to: number) => {
    button.remove();
    for (; made < Math.min(to, makers.length); made += 1) makers[made]!();
    if (made === makers.length) return;
    const rest = makers.length - made;
    button.textContent = `再显示 ${String(Math.min(rest, blocksAtOnce))} 段（还有 ${String(rest)} 段）`;
    list.append(button);
  };
  button.addEventListener('click', () => {
    const last = list.querySelectorAll<HTMLElement>('.hit-code');
    more(made + blocksAtOnce);
    list.querySelectorAll<HTMLElement>('.hit-code')[last.length]?.focus();
  });
  more(blocksAtOnce);
  list.addEventListener('zj:all', () => more(makers.length));
}
