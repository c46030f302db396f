import type { ManifestDocument } from '../../search/shard-format.ts';
import { element } from './element.ts';
import { type LoadedDocument, loadDocuments, loadManifest, loadTitles } from './library.ts';
import type { Listing } from './listing.ts';
import type { ShardSource } from './load-shard.ts';
import { groupByOutline, type Group } from './passages.ts';
import { renderResult } from './render-result.ts';
import { renderStrip } from './render-strip.ts';

/** How a list of occurrences is shown. */
export interface GroupView {
  /** The query that marks the words in the document. */
  query: string;
  across: boolean;
  /** Makes the anchors of several lists on one page differ. */
  prefix: string;
}

// More would make a phone wait for passages that nobody scrolls to; the counts are complete all the same.
const blocksAtOnce = 200;
// As many documents as a first look takes in: each has to be loaded.
const documentsAtOnce = 6;

/**
 * Lists occurrences by document and section in outline order, beside their distribution over the sections. The first
 * documents are loaded; a button brings the following ones.
 */
export async function renderGroups(listing: Listing, view: GroupView, source: ShardSource): Promise<HTMLElement> {
  const list = element('div.hits', {});
  const distribution = element('ul', {});
  const waiting = [...listing.documents];
  const makers: (() => void)[] = [];
  const bring = async () => {
    const next = waiting.splice(0, documentsAtOnce);
    const { documents } = await loadDocuments(
      next.map(({ entry }) => entry),
      source,
    );
    for (const { entry, count } of next) {
      const text = documents.find(({ id }) => id === entry.id);
      if (text) makers.push(...makeDocument(text, listing, view, list, distribution));
      else {
        const name = await nameOf(entry, source);
        makers.push(() => list.append(renderUnread(name, entry, count)));
      }
    }
  };
  const show = (blocks: number) => {
    for (const make of makers.splice(0, blocks)) make();
  };
  await bring();
  show(blocksAtOnce);

  const button = element('button.more', { type: 'button' });
  const offerMore = () => {
    const [blocks, documents] = [makers.length, waiting.length];
    button.remove();
    if (blocks + documents === 0) return;
    button.textContent =
      blocks > 0
        ? `再显示 ${String(Math.min(blocks, blocksAtOnce))} 段（还有 ${String(blocks)} 段）`
        : `再看 ${String(Math.min(documents, documentsAtOnce))} 篇（还有 ${String(documents)} 篇）`;
    list.append(button);
  };
  const more = async () => {
    const shown = list.querySelectorAll('.hit-code').length;
    if (makers.length === 0) await bring();
    show(blocksAtOnce);
    offerMore();
    list.querySelectorAll<HTMLElement>('.hit-code')[shown]?.focus();
  };
  button.addEventListener('click', () => void more());
  // A jump to a section that is not made yet makes all of the documents at hand.
  list.addEventListener('zj:all', () => {
    show(makers.length);
    offerMore();
  });
  offerMore();
  const aside = element('nav.spread', { 'aria-label': '在各部分的分布' }, element('h3', {}, '在各部分'), distribution);
  return element('div.found', {}, aside, list);
}

// What puts a document's passages on the page, one after the other; its share of the distribution is put there at once.
function makeDocument(
  text: LoadedDocument,
  { spansOf }: Listing,
  { query, across, prefix }: GroupView,
  list: HTMLElement,
  distribution: HTMLElement,
): (() => void)[] {
  const spans = spansOf(text);
  const groups = groupByOutline(text, spans);
  const most = Math.max(...groups.map(({ count }) => count));
  const count = element('span', {}, `${String(spans.length)} 处`);
  const head = element('h3.hits-document', {}, `《${text.title}》`, count);
  distribution.append(element('li.spread-document', {}, text.shortTitle));
  return groups.flatMap((group, index) => {
    const id = `${prefix}-${text.id}-${text.sections[group.section]?.eId ?? String(index)}`;
    distribution.append(renderShare(text, group, id, most));
    const heading = renderHeading(text, group, id);
    return group.results.map((result, place) => () => {
      if (index === 0 && place === 0) list.append(head, renderStrip(text, spans));
      if (place === 0) list.append(heading);
      list.append(renderResult(text, result, query, across));
    });
  });
}

// The index counts a document's occurrences even when its words cannot be had.
function renderUnread(name: string, { id, shard }: ManifestDocument, count: number): HTMLElement {
  return element(
    'p.notice.notice-fault',
    { 'data-unread': id },
    `${name}里有 ${String(count)} 处，没有列出来：文件 search/${shard}.js 不在或已损坏。`,
    '请刷新再试；仍不行，就请重新拷贝整个站点文件夹。',
  );
}

async function nameOf(entry: ManifestDocument, source: ShardSource): Promise<string> {
  const manifest = await loadManifest(source);
  const titles = await loadTitles(manifest, source);
  const title = titles?.[manifest.documents.indexOf(entry)]?.[0];
  return title === undefined ? ` ${entry.id} ` : `《${title}》`;
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
