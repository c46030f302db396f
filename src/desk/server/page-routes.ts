import { Hono, type Context } from 'hono';
import { FaultError } from '../../model/faults/fault.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { idProblem } from '../../model/portable-name.ts';
import { pageBlocks, settleText } from '../editing/page-blocks.ts';
import { changePage, listPages, pageFaults, readPage, removePage } from '../editing/pages.ts';
import { placeNamer, placeNames } from '../editing/place-names.ts';
import { seePage } from '../editing/see-page.ts';
import { problemHere } from '../reading/problem.ts';
import type { PageBlock, PageDraft, PageKind, PageTrial } from '../shared/pages.ts';
import type { Desk } from './desk.ts';
import { idIn } from './id-in.ts';
import { read } from './read-body.ts';
import * as requests from './requests.ts';

const kindIn = (context: Context): PageKind => {
  const kind = context.req.param('kind');
  if (kind === 'articles' || kind === 'courses') return kind;
  throw new PlainError('没有这一种。请从“文库”里打开。');
};

/** What a draft would look like. What is wrong with it is no hindrance to what can be shown. */
async function tryPage(desk: Desk, kind: PageKind, id: string, page: PageDraft): Promise<PageTrial> {
  const { library } = await desk.reader.read();
  const place = await placeNamer(desk);
  const table = (id: string): string | undefined => library?.datasets.find((each) => each.id === id)?.data.title;
  const faults = await pageFaults(desk, kind, id, page).catch((error: unknown) => {
    if (error instanceof FaultError) return error.faults;
    throw error;
  });
  const body = page.blocks.map(settleText).join('\n\n');
  let seen: PageTrial['seen'] = [];
  let blocks: PageBlock[] = [];
  try {
    seen = seePage(body, { place, table });
    blocks = pageBlocks(body, '');
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
  }
  return {
    seen,
    problems: faults.map((fault) => problemHere(desk.folder, fault, '在这一页里改。')),
    names: await placeNames(desk, page.head, blocks),
  };
}

/** What the page can ask about articles and courses. */
export function pageRoutes(desk: Desk): Hono {
  const app = new Hono();
  app.get('/:kind', (context) => context.json(listPages(desk.folder, kindIn(context))));
  app.post('/:kind/try', async (context) => {
    const { id, page } = await read(context, requests.tryPageRequest);
    const own = idProblem(id) === null ? id : 'zhangju-try';
    return context.json(await tryPage(desk, kindIn(context), own, page));
  });
  app.post('/:kind/new', async (context) => {
    const kind = kindIn(context);
    const id = await changePage(desk, kind, '', await read(context, requests.pageRequest));
    return context.json(await readPage(desk, kind, id));
  });
  app.get('/:kind/:id', async (context) => context.json(await readPage(desk, kindIn(context), idIn(context))));
  app.post('/:kind/:id', async (context) => {
    const [kind, id] = [kindIn(context), idIn(context)];
    await changePage(desk, kind, id, await read(context, requests.pageRequest));
    return context.json(await readPage(desk, kind, id));
  });
  app.post('/:kind/:id/remove', async (context) => {
    await read(context, requests.noRequest);
    await removePage(desk, kindIn(context), idIn(context));
    return context.json({});
  });
  return app;
}
