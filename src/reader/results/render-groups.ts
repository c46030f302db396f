import type { ManifestDocument } from '../../search/core/shard-format.ts';
import { type GroupView, renderDocument } from './document-hits.ts';
import { element } from '../dom/element.ts';
import { loadDocuments, loadManifest, loadTitles } from '../../search/engine/library.ts';
import { countNext, type Listing } from '../../search/engine/listing.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';

// What one document shows at first, so that the following ones come into sight.
const [blocksOfOnly, blocksOfEach] = [200, 6];
// A distribution over more sections than these is folded when there are several documents.
const sectionsUnfolded = 8;

/**
 * Lists occurrences by document and section in outline order, beside their distribution over the sections. The first
 * documents are loaded; a button brings the following ones.
 */
export async function renderGroups(listing: Listing, view: GroupView, source: ShardSource): Promise<HTMLElement> {
  const list = element('div.hits', {});
  const distribution = element('div', {});
  const waiting = [...listing.documents];
  const only = waiting.length === 1;
  const bring = async () => {
    const next = waiting.splice(0, countNext(waiting));
    const { documents } = await loadDocuments(
      next.map(({ entry }) => entry),
      source,
    );
    for (const { entry, count } of next) {
      const text = documents.find(({ id }) => id === entry.id);
      if (text) {
        const open = only || count <= sectionsUnfolded;
        const { part, share } = renderDocument(text, listing, view, only ? blocksOfOnly : blocksOfEach, open);
        list.append(part);
        distribution.append(share);
      } else list.append(renderUnread(await nameOf(entry, source), entry, count));
    }
  };
  await bring();

  const button = element('button.more', { type: 'button' });
  const offerMore = () => {
    button.remove();
    if (waiting.length === 0) return;
    const [next, left] = [countNext(waiting), waiting.length].map(String);
    button.textContent = `再看 ${next!} 篇（还有 ${left!} 篇）`;
    list.append(button);
  };
  const more = async () => {
    const shown = list.children.length - 1;
    button.disabled = true;
    await bring();
    button.disabled = false;
    offerMore();
    list.children[shown]?.querySelector<HTMLElement>('.hit-code')?.focus();
  };
  button.addEventListener('click', () => void more());
  offerMore();
  const aside = element('nav.spread', { 'aria-label': '在各部分的分布' }, element('h3', {}, '在各部分'), distribution);
  return element('div.found', {}, aside, list);
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
