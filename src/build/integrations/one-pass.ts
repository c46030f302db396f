import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineFolder } from '../../files/engine-folder.ts';
import { shareLibrary } from '../../library/current-library.ts';
import { FaultError } from '../../model/faults/fault.ts';
import type { JoinedSheets } from '../bundling/join-sheets.ts';
import { sealText } from '../checks/seal-text.ts';
import { takeReading } from '../documents/early-reading.ts';
import { listBuilt } from '../list-built.ts';
import { startIndex, startRun, startWriting, writeSearch, type Kind, type Run } from '../one-run.ts';
import { abandonIndex } from '../pagefind/page-index.ts';
import { writeSiteFiles } from '../write-site-files.ts';
import { relativizeHtml } from './relativize-html.ts';

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

let open: Run | null = null;

/** Ends the processes of a build that failed. */
export async function abandonBuild(): Promise<void> {
  const run = open;
  open = null;
  await run?.reading.close();
  await abandonIndex();
}

/**
 * The build of a site: the library is read once, in processes, while Astro bundles; each kind of page that all documents have is
 * rendered once and filled for each of them there; every other page is made relative and checked on its way to the disk; the
 * search index is built beside. Fails when the library or the site breaks a promise.
 * @param sheets takes the style sheets that pages link
 */
export function onePass(sheets: JoinedSheets): AstroIntegration {
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
            // The index of a library of several parts takes the most memory of all, and starting a process only half a second.
            if (run.reading.parts.length > 1) await run.reading.pool.renew();
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
            const html = relativizeHtml(sheets.link(await response.text()), page.split('/').length - 1);
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
        run.openRoom();
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

/** The file that a request is rendered to, from the site's root. */
function pageOf(request: Request): string {
  const { pathname } = new URL(request.url);
  const name = decodeURI(pathname).replace(/^\//u, '').replace(/\/$/u, '');
  if (name === '') return 'index.html';
  return name.endsWith('.html') ? name : `${name}.html`;
}
