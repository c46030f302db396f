import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../../edition/edition.ts';
import { engineFolder } from '../../files/engine-folder.ts';
import { collectCompanions } from '../../library/collect-companions.ts';
import { collectVocabulary } from '../../library/collect-vocabulary.ts';
import type { Library } from '../../library/compose-library.ts';
import { shareLibrary } from '../../library/current-library.ts';
import { sayVersion } from '../../library/library-version.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { documentPath, sourcePath } from '../../model/page-paths.ts';
import { evenSample } from '../../search/index/frequent-phrases.ts';
import { cutFrame, FRAME, slot, type CutFrame } from '../../site/frames.ts';
import { namedPages } from '../../site/named-pages.ts';
import { neighbours } from '../../site/pages.ts';
import { fromFolder } from '../../site/views/document-view.ts';
import { editionLinks } from '../../site/views/edition-links.ts';
import { neighbourLinks } from '../../site/views/neighbour-links.ts';
import { bundleClassic } from '../bundling/bundle-classic.ts';
import { bundlePagefind } from '../bundling/bundle-pagefind.ts';
import { bundleSearchEngine } from '../bundling/bundle-engine.ts';
import { SiteCheck } from '../checks/check-built-site.ts';
import { sealText } from '../checks/seal-text.ts';
import type { FilledPage } from '../documents/document-record.ts';
import { takeReading } from '../documents/early-reading.ts';
import type { PreparedLibrary, Reading } from '../documents/start-reading.ts';
import { listBuilt } from '../list-built.ts';
import { PAGEFIND } from '../../search/core/pagefind-parts.ts';
import { abandonIndex, indexPages, type IndexedPage } from '../pagefind/page-index.ts';
import { writeShards } from '../pagefind/write-shards.ts';
import { tellProgress } from '../tell-progress.ts';
import { writeSiteFiles } from '../write-site-files.ts';
import { relativizeHtml } from './relativize-html.ts';

type Kind = FilledPage['kind'];

/** Routes that are rendered as frames, by their component in the engine. */
const FRAMES: Readonly<Record<string, Kind>> = {
  'src/pages/documents/[id].astro': 'documents',
  'src/pages/sources/[id].astro': 'sources',
  'src/pages/maps/[id].astro': 'maps',
};
/** Shows what the search index counts, so it waits for it. */
const WAITS_FOR_INDEX = 'src/pages/concordance.astro';
/** Pages beside the documents that Pagefind reads. */
const INDEXED: ReadonlySet<string> = new Set(['src/pages/articles/[id].astro', 'src/pages/tables/[id].astro']);
const MARKED = new RegExp(slot('\\w+'), 'u');

/** One build: what is known of it so far. */
interface Run {
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
  /** What Pagefind makes of the pages. */
  segmenting: Promise<unknown>;
  /** The scripts that a search brings. */
  bundling: Promise<readonly [engine: string, segmented: string]>;
  indexing?: Promise<unknown>;
  writing?: Promise<unknown>;
}

let open: Run | null = null;

/** Ends the processes of a build that failed. */
export async function abandonBuild(): Promise<void> {
  const run = open;
  open = null;
  await run?.reading.close();
  await abandonIndex();
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

function startRun(out: string, reading: Reading): Run {
  const indexed: IndexedPage[] = [];
  const [allIndexed, place] = [gate(), gate()];
  const rest = allIndexed.opened.then(() => indexed.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  return {
    out,
    reading,
    check: new SiteCheck(),
    frames: new Map(),
    indexed,
    endIndexed: allIndexed.open,
    openPlace: place.open,
    segmenting: started(
      indexPages({ site: out, found: reading.found, documents: reading.documents, rest, stands: place.opened }),
    ),
    bundling: started(Promise.all([bundleSearchEngine(), bundleClassic('segmented')])),
  };
}

function startIndex(run: Run, library: Library): void {
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

/** Fills the frames for every document, in processes. */
function startWriting(run: Run, { library, parts }: PreparedLibrary): void {
  const cut = new Map<string, CutFrame>();
  const frameOf = (kind: Kind, id: string): CutFrame => {
    const html = run.frames.get(`${kind}/${id}`) ?? run.frames.get(`${kind}/${FRAME}`) ?? '';
    const known = cut.get(html) ?? cutFrame(html);
    cut.set(html, known);
    return known;
  };
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

/**
 * The build of a site: the library is read once, in processes, while Astro bundles; each kind of page that all documents have is
 * rendered once and filled for each of them there; every other page is made relative and checked on its way to the disk; the
 * search index is built beside. Fails when the library or the site breaks a promise.
 */
export function onePass(): AstroIntegration {
  let root = '';
  let out = '';
  // Astro names a component from the project's root, and the engine may lie below it.
  const inEngine = (component: string): string =>
    path.relative(engineFolder(), path.join(root, component)).split(path.sep).join('/');
  return {
    name: 'zhangju:one-pass',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const run = startRun(out, takeReading(root));
        open = run;
        let frames = 0;
        let indexed = 0;
        setPrerenderer((usual) => ({
          ...usual,
          name: 'zhangju:one-pass',
          setup: async () => {
            await usual.setup?.();
            run.openPlace();
            const { library } = await run.reading.prepared;
            shareLibrary(library);
            startIndex(run, library);
          },
          getStaticPaths: async () => {
            const rank = (component: string): number =>
              [component in FRAMES, INDEXED.has(component), component !== WAITS_FOR_INDEX, true].indexOf(true);
            const paths = (await usual.getStaticPaths()).map((one) => ({
              one,
              component: inEngine(one.route.component),
            }));
            frames = paths.filter(({ component }) => component in FRAMES).length;
            indexed = paths.filter(({ component }) => INDEXED.has(component)).length;
            if (indexed === 0) run.endIndexed();
            return paths.toSorted((a, b) => rank(a.component) - rank(b.component)).map(({ one }) => one);
          },
          render: async (request, options) => {
            const component = inEngine(options.routeData.component);
            if (component === WAITS_FOR_INDEX) await run.indexing;
            const result = await usual.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (!response.headers.get('content-type')?.includes('text/html')) return response;
            const page = pageOf(request);
            const html = relativizeHtml(await response.text(), page.split('/').length - 1);
            const kind = FRAMES[component];
            if (kind === undefined) {
              const sealed = sealText(html, run.check.addPage(page, html));
              if (INDEXED.has(component) && run.indexed.push({ path: page, html: sealed }) === indexed)
                run.endIndexed();
              return new Response(sealed, response);
            }
            run.frames.set(page.replace(/\.html$/u, ''), html);
            frames -= 1;
            if (frames === 0) startWriting(run, await run.reading.prepared);
            // Astro writes nothing for a page without a body.
            return new Response(null, response);
          },
        }));
      },
      'astro:build:done': async ({ logger }) => {
        const run = open;
        if (!run) return;
        const { library } = await run.reading.prepared;
        await Promise.all([run.writing, run.indexing]);
        // The process that made the index holds much that nobody needs any more, while Pagefind needs the most.
        await run.reading.pool.close();
        await run.segmenting;
        await run.reading.close();
        await writeSearch(run);
        writeSiteFiles(out, library);
        const report = run.check.report(new Set(listBuilt(out)));
        open = null;
        if (report.faults.length > 0) throw new FaultError(report.faults);
        logger.info(
          `检查 ${String(report.pages)} 页、${String(report.links)} 个链接、${String(report.blocks)} 段文字：没有问题`,
        );
      },
    },
  };
}

/** What searching needs beside its indexes: the engine, and Pagefind's files and script where a search page can read them. */
async function writeSearch({ out, bundling }: Run): Promise<void> {
  const [[engine, segmented], client] = await Promise.all([
    bundling,
    bundlePagefind(path.join(out, PAGEFIND, 'pagefind.js')),
    writeShards(out),
  ]);
  writeFileSync(path.join(out, 'search/engine.js'), engine);
  writeFileSync(path.join(out, 'search/segmented.js'), segmented);
  writeFileSync(path.join(out, 'search/pagefind.js'), client);
}

/** The file that a request is rendered to, from the site's root. */
function pageOf(request: Request): string {
  const { pathname } = new URL(request.url);
  const name = decodeURI(pathname).replace(/^\//u, '').replace(/\/$/u, '');
  if (name === '') return 'index.html';
  return name.endsWith('.html') ? name : `${name}.html`;
}
