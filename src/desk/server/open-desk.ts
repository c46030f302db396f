import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { answerInWords } from '../../commands/serve/answer-in-words.ts';
import { explainListenFailure } from '../../commands/serve/explain-listen-failure.ts';
import { openApart } from '../../importer/import-apart.ts';
import { openBuilder } from '../publishing/builder.ts';
import { openReader } from '../reading/library-reader.ts';
import { openAssets, PAGE } from './assets.ts';
import type { Desk } from './desk.ts';
import { guardRequest, HEADERS } from './guard.ts';
import { routes } from './routes.ts';

/** Where the desk works. All folders are absolute paths. */
export interface DeskOptions {
  root: string;
  folder: string;
  out: string;
  /** Where previews are built. */
  preview: string;
  sample: boolean;
  /** 0 takes any free port. */
  port: number;
}

/** A running desk. */
export interface OpenDesk {
  /** Address of its page, with the token. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Opens the desk on the loopback address.
 * @throws PlainError in words when the port cannot be had
 */
export async function openDesk({ root, folder, out, preview, sample, port }: DeskOptions): Promise<OpenDesk> {
  const token = randomBytes(16).toString('hex');
  const importer = openApart();
  const builder = openBuilder({ root, folder, preview, publish: out });
  const desk: Desk = { root, folder, out, sample, reader: openReader(folder), importer, builder };
  const assets = openAssets();
  const own = `/${token}`;
  const app = new Hono();
  app.get(`${own}/`, (context) => context.html(PAGE));
  app.get(`${own}/desk.js`, async (context) =>
    context.body(await assets.script(), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get(`${own}/desk.css`, async (context) =>
    context.body(await assets.styles(), 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.route(`${own}/api`, routes(desk));
  app.notFound((context) => context.text('没有这一页。', 404));
  const answer = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    const refusal = guardRequest(request, request.socket.localPort ?? 0, token);
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (refusal) answerInWords(request, response, refusal);
    else void answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(explainListenFailure(error, port, 'npm run desk'));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await Promise.all([closed, importer.close(), builder.close()]);
  };
  return { url: `http://127.0.0.1:${String(taken)}/${token}/`, close };
}
