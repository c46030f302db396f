import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../../edition/edition.ts';
import { engineFolder } from '../../files/engine-folder.ts';
import { contentFolder } from '../../files/location.ts';
import { collectCompanions } from '../../library/collect-companions.ts';
import { collectVocabulary } from '../../library/collect-vocabulary.ts';
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
import { prepareLibrary, type PreparedBuild } from '../documents/prepare-library.ts';
import { listBuilt } from '../list-built.ts';
import { PageIndex, PAGEFIND } from '../pagefind/page-index.ts';
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
/** Documents that Pagefind takes in together. */
const AT_ONCE = 64;
const MARKED = new RegExp(slot('\\w+'), 'u');

/** One build: what is known of it so far. */
interface Run {
  out: string;
  preparing: Promise<PreparedBuild>;
  check: SiteCheck;
  /** Frames by kind and id. */
  frames: Map<string, string>;
  indexing?: Promise<unknown>;
  /** What Pagefind makes of the pages. */
  pages: PageIndex;
  writing?: Promise<unknown>;
}

let open: Run | null = null;

/** Ends the threads of a build that failed. */
export async function abandonBuild(): Promise<void> {
  const run = open;
  open = null;
  const prepared = await run?.preparing.catch(() => null);
  await prepared?.pool.close();
  await run?.pages.close();
}

/** Starts a promise that is awaited later; until then a failure is not an unhandled one. */
function started<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function startIndex(run: Run, { library, pool, search }: PreparedBuild): void {
  const texts = library.editions.flatMap(({ document }) => document.blocks.map(({ text }) => text));
  const input = {
    documents: search,
    sample: evenSample(texts),
    companions: collectCompanions(library),
    vocabulary: collectVocabulary(library),
    pages: namedPages(library),
  };
  run.indexing = started(
    pool.index({ out: run.out, library: input }).then(({ phrases }) => {
      library.phrases = phrases;
    }),
  );
}

/** Fills the frames for every document, in threads. */
function startWriting(run: Run, { library, pool, parts }: PreparedBuild): void {
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
    await pool.write({
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
  const written = library.editions.map((edition) => started(write(edition)));
  run.writing = started(
    (async () => {
      // Pagefind, which has one thread, reads what stands while more is written; always in the same order.
      for (let at = 0; at < written.length; at += AT_ONCE) {
        await Promise.all(written.slice(at, at + AT_ONCE));
        const ids = library.editions.slice(at, at + AT_ONCE).map(({ document }) => document.id);
        await run.pages.add('documents', ids);
      }
    })(),
  );
  for (const [name, html] of run.frames) {
    const [kind = '', id = ''] = name.split('/');
    const filled = parts.filter((part) =>
      id === FRAME ? part.path.startsWith(`${kind}/`) : part.path === `${name}.html`,
    );
    run.check.addFramed(html, MARKED, filled);
  }
}

/**
 * The build of a site: the library is read once, in threads, while Astro bundles; each kind of page that all documents have is
 * rendered once and filled for each of them in threads; every other page is made relative and checked on its way to the disk; the
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
        const preparing = started(prepareLibrary(root, contentFolder(), tellProgress('读文稿，与底本核对')));
        const run: Run = { out, preparing, check: new SiteCheck(), frames: new Map(), pages: new PageIndex(out) };
        open = run;
        let left = 0;
        setPrerenderer((usual) => ({
          ...usual,
          name: 'zhangju:one-pass',
          setup: async () => {
            await usual.setup?.();
            const prepared = await run.preparing;
            shareLibrary(prepared.library);
            startIndex(run, prepared);
          },
          getStaticPaths: async () => {
            const rank = (component: string): number =>
              inEngine(component) in FRAMES ? 0 : inEngine(component) === WAITS_FOR_INDEX ? 2 : 1;
            const paths = await usual.getStaticPaths();
            left = paths.filter(({ route }) => inEngine(route.component) in FRAMES).length;
            return paths.toSorted((a, b) => rank(a.route.component) - rank(b.route.component));
          },
          render: async (request, options) => {
            const component = inEngine(options.routeData.component);
            if (component === WAITS_FOR_INDEX) await run.indexing;
            const result = await usual.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (!response.headers.get('content-type')?.includes('text/html')) return response;
            const page = pageOf(request);
            const html = await relativizeHtml(await response.text(), page.split('/').length - 1);
            const kind = FRAMES[component];
            if (kind === undefined) {
              return new Response(sealText(html, run.check.addPage(page, html)), response);
            }
            run.frames.set(page.replace(/\.html$/u, ''), html);
            left -= 1;
            if (left === 0) startWriting(run, await run.preparing);
            // Astro writes nothing for a page without a body.
            return new Response(null, response);
          },
        }));
      },
      'astro:build:done': async ({ logger }) => {
        const run = open;
        if (!run) return;
        const { pool, library } = await run.preparing;
        await Promise.all([run.writing, run.indexing]);
        // They hold what nobody needs any more, and Pagefind takes the most memory next.
        await pool.close();
        await writeSearch(run, out);
        writeSiteFiles(out, library);
        const report = run.check.report(new Set(listBuilt(out)));
        open = null;
        await run.pages.close();
        if (report.faults.length > 0) throw new FaultError(report.faults);
        logger.info(
          `检查 ${String(report.pages)} 页、${String(report.links)} 个链接、${String(report.blocks)} 段文字：没有问题`,
        );
      },
    },
  };
}

/** What searching needs beside the index of pairs: the engine, Pagefind's index, and its script where a search page can run it. */
async function writeSearch({ pages }: Run, out: string): Promise<void> {
  await Promise.all(['articles', 'tables'].map((folder) => pages.add(folder)));
  await pages.write();
  const [engine, segmented, client] = await Promise.all([
    bundleSearchEngine(),
    bundleClassic('segmented'),
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
