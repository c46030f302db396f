import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { holdLibrary } from '../../files/hold-library.ts';
import { MAX_INPUT_BYTES } from '../../importer/readers/limits.ts';
import { acceptAddresses, isLedgerFault } from '../../library/accept-addresses.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { baseOf } from '../changes/digest.ts';
import { listChanges } from '../changes/journal.ts';
import { putBackSound } from '../changes/sound-state.ts';
import { undoLast } from '../changes/write-change.ts';
import { changeComment, readComments, type CommentKind } from '../editing/annotations.ts';
import { changeEntry, LISTS, readEntries, type ListName } from '../editing/entries.ts';
import { findWords } from '../editing/find-words.ts';
import { namedDocuments } from '../editing/named-documents.ts';
import { seeChart } from '../editing/see-chart.ts';
import { renameFile } from '../editing/rename-file.ts';
import { changeSite, readSite, SITE_FILE, siteFields } from '../editing/site.ts';
import { changeTable, readTable, removeTable, tableFaults } from '../editing/tables.ts';
import { libraryView } from '../reading/library-view.ts';
import { problemHere } from '../reading/problem.ts';
import { answerFailure } from './answer-failure.ts';
import type { Desk } from './desk.ts';
import { idIn } from './id-in.ts';
import { documentRoutes } from './document-routes.ts';
import { pageRoutes } from './page-routes.ts';
import { publishingRoutes } from './publishing-routes.ts';
import { read } from './read-body.ts';
import * as requests from './requests.ts';

const MOST_JSON = 4 * 1024 * 1024;

const listIn = (context: Context): ListName => {
  const name = context.req.param('list') ?? '';
  if (Object.hasOwn(LISTS, name)) return name as ListName;
  throw new PlainError('没有这一份表。请从“文库”里打开。');
};

const kindIn = (context: Context): CommentKind => (context.req.param('kind') === 'notes' ? 'notes' : 'emendations');

/** Everything that the page can ask of the desk, as JSON. */
export function routes(desk: Desk): Hono {
  const app = new Hono();
  const { folder } = desk;
  const tooLong = (): never => {
    throw new PlainError(
      `文件太大，没有收下：上限是 ${String(MAX_INPUT_BYTES / 1024 / 1024)} MB。多半是图片占的，只把正文另存为新文件再导入。`,
    );
  };
  app.onError((error, context) => {
    const { status, body } = answerFailure(folder, error);
    return context.json(body, status);
  });
  app.notFound((context) => context.json({ message: '没有这一项。' }, 404));
  for (const received of ['/import', '/version', '/original'])
    app.use(received, bodyLimit({ maxSize: MAX_INPUT_BYTES, onError: tooLong }));
  app.use(async (context, next) => {
    if (context.req.method !== 'POST' || /\/(?:import|version|original)$/u.test(context.req.path)) return next();
    if (context.req.header('content-type') !== 'application/json') throw new PlainError('收到的不是工作台的请求。');
    return bodyLimit({ maxSize: MOST_JSON, onError: tooLong })(context, next);
  });

  app.get('/library', async (context) => context.json(await libraryView(desk)));
  const comments = (id: string) => ({
    ...readComments(folder, id),
    base: baseOf(folder, [`annotations/${id}.yaml`]),
  });
  app.get('/comments/:id', (context) => context.json(comments(idIn(context))));
  app.post('/comments/:id/:kind', async (context) => {
    const id = idIn(context);
    await changeComment(desk, id, kindIn(context), await read(context, requests.listRequest));
    return context.json(comments(id));
  });

  const entries = async (list: ListName) => {
    const kept = readEntries(folder, list);
    const named = list === 'unheld' ? { named: await namedDocuments(desk, kept) } : {};
    return { entries: kept, ...named, base: baseOf(folder, [LISTS[list].file]) };
  };
  app.get('/entries/:list', async (context) => context.json(await entries(listIn(context))));
  app.post('/entries/:list', async (context) => {
    const list = listIn(context);
    await changeEntry(desk, list, await read(context, requests.listRequest));
    return context.json(await entries(list));
  });
  app.post('/words', async (context) =>
    context.json(await findWords(desk, (await read(context, requests.wordsRequest)).words)),
  );

  const table = (id: string) => ({ id, table: readTable(folder, id), base: baseOf(folder, [`datasets/${id}.yaml`]) });
  app.get('/tables/:id', (context) => context.json(table(idIn(context))));
  app.post('/tables/try', async (context) => {
    const { table: given } = await read(context, requests.tryRequest);
    const faults = await tableFaults(desk, 'zhangju-try', given);
    return context.json(faults.map((fault) => problemHere(folder, fault, '按有这句话的一格，在右边改。')));
  });
  app.post('/tables/chart', async (context) =>
    context.json(seeChart((await read(context, requests.tryRequest)).table)),
  );
  app.post('/tables/new', async (context) =>
    context.json(table(await changeTable(desk, '', await read(context, requests.tableRequest)))),
  );
  app.post('/tables/:id', async (context) => {
    const id = idIn(context);
    return context.json(table(await changeTable(desk, id, await read(context, requests.tableRequest))));
  });
  app.post('/tables/:id/remove', async (context) => {
    await read(context, requests.noRequest);
    await removeTable(desk, idIn(context));
    return context.json({});
  });

  const site = () => ({ site: readSite(folder), fields: siteFields(), base: baseOf(folder, [SITE_FILE]) });
  app.get('/site', (context) => context.json(site()));
  app.post('/site', async (context) => {
    await changeSite(desk, await read(context, requests.siteRequest));
    return context.json(site());
  });

  app.get('/changes', (context) => context.json(listChanges(folder)));
  app.post('/undo', async (context) => {
    const { force } = await read(context, requests.undoRequest);
    return context.json({ label: await undoLast(folder, force) });
  });
  app.post('/sound', async (context) => {
    const { files } = await read(context, requests.putBackSoundRequest);
    await putBackSound(folder, files);
    return context.json(await libraryView(desk));
  });
  app.post('/rename', async (context) => {
    await renameFile(desk, (await read(context, requests.renameRequest)).file);
    return context.json(await libraryView(desk));
  });
  app.post('/addresses', async (context) => {
    await read(context, requests.noRequest);
    await holdLibrary(folder, 'write', async () => {
      const { library, faults } = await desk.reader.read();
      if (faults.some((fault) => !isLedgerFault(fault)) || !library)
        throw new PlainError('还有别的问题，地址没有登记。请先改好别的各项。');
      acceptAddresses(library);
    });
    return context.json(await libraryView(desk));
  });

  app.route('/', documentRoutes(desk));
  app.route('/pages', pageRoutes(desk));
  app.route('/', publishingRoutes(desk));
  return app;
}
