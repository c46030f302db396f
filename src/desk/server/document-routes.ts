import { Hono, type Context } from 'hono';
import { PlainError } from '../../model/faults/plain-error.ts';
import { changeAbout, lookedThrough } from '../editing/about.ts';
import type { Received } from '../importing/import-received.ts';
import { lookAtVersion } from '../importing/look-at-version.ts';
import { mendDocument, restoreOriginal } from '../importing/mend-document.ts';
import { correctDocument } from '../importing/correct-document.ts';
import { receiveFile } from '../importing/receive-file.ts';
import { removeDocument } from '../importing/remove-document.ts';
import { documentView } from '../reading/document-view.ts';
import type { Desk } from './desk.ts';
import { idIn, requireId } from './id-in.ts';
import { read } from './read-body.ts';
import * as requests from './requests.ts';

/** What the page can ask about documents: import, correction, mending, what is said of them. */
export function documentRoutes(desk: Desk): Hono {
  const app = new Hono();
  const received = async (context: Context): Promise<Received> => {
    if (context.req.header('content-type') !== 'application/octet-stream') throw new PlainError('收到的不是文件。');
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return { name: context.req.query('name') ?? '', bytes, id: context.req.query('id') || undefined };
  };
  app.post('/import', async (context) => {
    const beside = context.req.query('beside') || undefined;
    const file = await received(context);
    return context.json(await receiveFile(desk, beside === undefined ? file : { ...file, beside: requireId(beside) }));
  });
  app.post('/version', async (context) =>
    context.json(await lookAtVersion(desk, { ...(await received(context)), id: requireId(context.req.query('id')) })),
  );
  app.post('/original', async (context) => {
    await restoreOriginal(desk, { ...(await received(context)), id: requireId(context.req.query('id')) });
    return context.json({});
  });
  app.post('/documents/:id/mend', async (context) => {
    await read(context, requests.noRequest);
    await mendDocument(desk, idIn(context));
    return context.json({});
  });
  app.get('/documents/:id', (context) => context.json(documentView(desk, idIn(context))));
  app.post('/documents/:id/correct', async (context) => {
    const id = idIn(context);
    await correctDocument(desk, id, await read(context, requests.correctRequest));
    return context.json(documentView(desk, id));
  });
  app.post('/documents/:id/about', async (context) => {
    const id = idIn(context);
    await changeAbout(desk, id, await read(context, requests.aboutRequest));
    return context.json(documentView(desk, id));
  });
  app.post('/documents/:id/checked', async (context) => {
    const id = idIn(context);
    await read(context, requests.noRequest);
    await lookedThrough(desk, id);
    return context.json(documentView(desk, id));
  });
  app.post('/documents/:id/remove', async (context) => {
    await read(context, requests.noRequest);
    await removeDocument(desk, idIn(context));
    return context.json({});
  });
  return app;
}
