import { readPage } from '../../build/checks/read-page.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { below, type OpenPack } from '../open-pack.ts';
import type { Known } from './known.ts';
import { readEntries } from './read-entries.ts';
import { readTable } from './read-table.ts';
import { plainWords, readVersion } from './read-version.ts';

/** What a site says, in its readers' terms. */
export interface SiteContents {
  version: string;
  documents: Map<string, Known>;
  tables: Map<string, Known>;
  /** Terms, figures, names, 校勘: by the page that lists them. */
  lists: Map<string, Known>;
  /** The site's pages; the name of each. */
  pages: Map<string, string>;
}

/** Pages that list things one by one. */
const LISTS = ['glossary.html', 'numbers.html', 'names.html', 'emendations.html'];

const titleOf = (html: string): string =>
  plainWords(/<title>(.*?)<\/title>/su.exec(html)?.[1] ?? '').split(' · ')[0] ?? '';

function readDocument(path: string, html: string): Known {
  const labels = new Map(
    [...html.matchAll(/<a class="no" href="#([^"]+)" title="([^"]+)"/gu)].map(([, eId = '', label = '']) => [
      eId,
      plainWords(label),
    ]),
  );
  const { blocks } = readPage(path, html);
  const short = plainWords(/data-short-title="([^"]*)"/u.exec(html)?.[1] ?? '');
  const parts = blocks.map(
    ({ eId, text }) => [eId, { label: labels.get(eId) ?? `标题“${text.slice(0, 12)}”`, text }] as const,
  );
  return { name: `《${short}》`, parts: new Map(parts) };
}

/**
 * Reads a pack, a bag or a built site.
 * @throws PlainError when there is no site in it
 */
export async function readSite(pack: OpenPack): Promise<SiteContents> {
  const site = below(pack, 'search/manifest.js') && below(pack, 'search.html');
  if (!site)
    throw new PlainError(
      `“${pack.shown}”里没有章句的站点。\n  怎么办：写上用 npm run pack 打好的包，或用 npm run build 构建的站点。`,
      { exitCode: 2 },
    );
  const contents: SiteContents = {
    version: '',
    documents: new Map(),
    tables: new Map(),
    lists: new Map(),
    pages: new Map(),
  };
  for (const path of site.paths) {
    if (/^tables\/[^/]+\.csv$/u.test(path)) {
      const [, id = ''] = /^tables\/(.+)\.csv$/u.exec(path) ?? [];
      const page = (await site.read(`tables/${id}.html`)).toString('utf8');
      contents.tables.set(id, readTable(`“${titleOf(page)}”表`, (await site.read(path)).toString('utf8')));
    }
    if (!path.endsWith('.html')) continue;
    const html = (await site.read(path)).toString('utf8');
    contents.pages.set(path, titleOf(html));
    if (path === 'index.html') contents.version = readVersion(html);
    if (path.startsWith('documents/')) contents.documents.set(path, readDocument(path, html));
    if (LISTS.includes(path)) contents.lists.set(path, { name: titleOf(html), parts: readEntries(html) });
  }
  return contents;
}
