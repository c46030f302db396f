import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { collectCompanions } from '../library/collect-companions.ts';
import { collectVocabulary } from '../library/collect-vocabulary.ts';
import type { Library } from '../library/compose-library.ts';
import { sayVersion } from '../library/library-version.ts';
import { documentPath, sourcePath } from '../model/page-paths.ts';
import { PAGEFIND } from '../search/core/pagefind-parts.ts';
import { evenSample } from '../search/index/frequent-phrases.ts';
import { FRAME, slot } from '../site/frames.ts';
import { namedPages } from '../site/named-pages.ts';
import { neighbours } from '../site/pages.ts';
import { fromFolder } from '../site/views/document-view.ts';
import { editionLinks } from '../site/views/edition-links.ts';
import { neighbourLinks } from '../site/views/neighbour-links.ts';
import { bundleClassic } from './bundling/bundle-classic.ts';
import { bundleSearchEngine } from './bundling/bundle-engine.ts';
import { bundlePagefind } from './bundling/bundle-pagefind.ts';
import { SiteCheck } from './checks/check-built-site.ts';
import type { FilledPage } from './documents/document-record.ts';
import { FrameFiles } from './documents/frame-files.ts';
import type { PreparedLibrary, Reading } from './documents/start-reading.ts';
import type { IndexedPage } from './pagefind/make-part.ts';
import { indexPages } from './pagefind/page-index.ts';
import { tellProgress } from './tell-progress.ts';

/** A kind of page that every document has. */
export type Kind = FilledPage['kind'];

const MARKED = new RegExp(slot('\\w+'), 'u');

/** One build: what is known of it so far. */
export interface Run {
  out: string;
  reading: Reading;
  check: SiteCheck;
  /** Frames by kind and id. */
  frames: Map<string, string>;
  /** Pages that Astro has rendered and Pagefind reads. */
  indexed: IndexedPage[];
  /** Called when all of them are there. */
  endIndexed: () => void;
  /** Called when Astro has emptied the folder of the site. */
  openPlace: () => void;
  /** Called when the processes that read and wrote documents have ended. */
  openRoom: () => void;
  /** What Pagefind makes of the pages. */
  segmenting: Promise<unknown>;
  /** The scripts that a search brings. */
  bundling: Promise<readonly [engine: string, segmented: string]>;
  indexing?: Promise<unknown>;
  writing?: Promise<unknown>;
}

/** Starts a promise that is awaited later; until then a failure is not an unhandled one. */
function started<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Something that is waited for. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/**
 * Starts what waits for nothing but the documents: Pagefind's index and the scripts of the search.
 * @param out the folder of the site
 */
export function startRun(out: string, reading: Reading): Run {
  const indexed: IndexedPage[] = [];
  const [allIndexed, place, room] = [gate(), gate(), gate()];
  const { found, parts, kept } = reading;
  const rest = allIndexed.opened.then(() => indexed.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  return {
    out,
    reading,
    check: new SiteCheck(),
    frames: new Map(),
    indexed,
    endIndexed: allIndexed.open,
    openPlace: place.open,
    openRoom: room.open,
    segmenting: started(indexPages({ site: out, found, parts, rest, stands: place.opened, roomy: room.opened, kept })),
    bundling: started(Promise.all([bundleSearchEngine(), bundleClassic('segmented')])),
  };
}

/** Starts our own search index, in a process. */
export function startIndex(run: Run, library: Library): void {
  const texts = library.editions.flatMap(({ document }) => document.blocks.map(({ text }) => text));
  const names = library.editions.map(({ document }) => `${document.id}.mdx`);
  const input = {
    sample: evenSample(texts),
    companions: collectCompanions(library),
    vocabulary: collectVocabulary(library),
    pages: namedPages(library),
  };
  run.indexing = started(
    run.reading.pool.index({ out: run.out, names, library: input }).then(({ phrases }) => {
      library.phrases = phrases;
    }),
  );
}

/** Fills the frames for every document, in processes, and takes them in for the checks. */
export function startWriting(run: Run, { library, parts }: PreparedLibrary): void {
  const files = new FrameFiles(run.reading.found);
  const frameOf = (kind: Kind, id: string): string =>
    files.fileOf(run.frames.get(`${kind}/${id}`) ?? run.frames.get(`${kind}/${FRAME}`) ?? '');
  for (const folder of new Set(['search', ...parts.map(({ path: page }) => path.posix.dirname(page))]))
    mkdirSync(path.join(run.out, folder), { recursive: true });
  const links = (to: string): string => neighbourLinks(neighbours(library, to), fromFolder).text;
  const step = tellProgress('写页面');
  let done = 0;
  const write = async ({ document, source }: Edition): Promise<void> => {
    const pages = { documents: documentPath(document.id), sources: sourcePath(source.id) };
    await run.reading.pool.write({
      name: `${document.id}.mdx`,
      out: run.out,
      frames: {
        documents: frameOf('documents', document.id),
        sources: frameOf('sources', source.id),
        maps: frameOf('maps', document.id),
      },
      neighbours: Object.fromEntries(Object.values(pages).map((page) => [page.slice(1), links(page)])),
      editions: editionLinks(library, document.id, fromFolder).text,
      version: sayVersion(library.version),
    });
    done += 1;
    step(done, library.editions.length);
  };
  run.writing = started(Promise.all(library.editions.map((edition) => write(edition))));
  for (const [name, html] of run.frames) {
    const [kind = '', id = ''] = name.split('/');
    const filled = parts.filter((part) =>
      id === FRAME ? part.path.startsWith(`${kind}/`) : part.path === `${name}.html`,
    );
    run.check.addFramed(html, MARKED, filled);
  }
}

/** Writes what searching needs beside its indexes: the engine, and Pagefind's script where a search page can read it. */
export async function writeSearch({ out, bundling }: Run): Promise<void> {
  const [[engine, segmented], client] = await Promise.all([
    bundling,
    bundlePagefind(path.join(out, PAGEFIND, 'pagefind.js')),
  ]);
  writeFileSync(path.join(out, 'search/engine.js'), engine);
  writeFileSync(path.join(out, 'search/segmented.js'), segmented);
  writeFileSync(path.join(out, 'search/pagefind.js'), client);
}
