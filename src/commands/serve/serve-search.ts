import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { AddressInfo, Server } from 'node:net';
import { PlainError } from '../../model/faults/plain-error.ts';
import { searchService } from '../../service/app.ts';
import type { Engine } from '../../service/engine.ts';
import { openEngine } from '../../service/open-engine.ts';
import { waitForStop } from '../command-line/wait-for-stop.ts';
import { explainListenFailure } from './explain-listen-failure.ts';

/**
 * Who asks: what the web server before us says, since nobody else can connect to the loopback address; else the connection itself. Only the
 * last name counts, which is the one that our web server has written.
 */
function readerOf(environment: unknown): string {
  const { incoming } = environment as HttpBindings;
  const forwarded = incoming.headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.join() : forwarded)?.split(',').at(-1)?.trim();
  return last === undefined || last === '' ? (incoming.socket.remoteAddress ?? '') : last.slice(0, 64);
}

/** Serves the search of a database on the loopback address. Rejects with a PlainError in words when the port cannot be had. */
export async function listenForSearch(
  engine: Engine,
  options: { port: number; site: string; perMinute: number },
): Promise<{ url: string; close: () => Promise<void> }> {
  const app = searchService({ engine, readerOf, site: options.site, perMinute: options.perMinute });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server & { closeAllConnections: () => void };
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(explainListenFailure(error, options.port, 'npm run search-service'));
    });
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await engine.close();
  };
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, close };
}

/** `npm run search-service`: serves until it is stopped. */
export async function serveSearch(given: {
  database: string | undefined;
  port: number;
  site: string;
  perMinute: string;
}): Promise<number> {
  const perMinute = /^[1-9]\d{0,5}$/u.test(given.perMinute) ? Number(given.perMinute) : null;
  if (perMinute === null)
    throw new PlainError(`“${given.perMinute}”不能作次数：写一个大于 0 的整数，例如 --per-minute 60。`, {
      exitCode: 2,
    });
  if (given.database === undefined || given.database === '')
    throw new PlainError(
      '没有说数据库在哪里。检索服务没有打开。\n  怎么办：把地址写在环境变量 ZHANGJU_DATABASE 里，例如 ZHANGJU_DATABASE=postgres://用户:密码@127.0.0.1/库 npm run search-service。',
      { exitCode: 2 },
    );
  const engine = await openEngine(given.database);
  const service = await listenForSearch(engine, { port: given.port, site: given.site, perMinute });
  console.log(
    `检索服务已打开：${service.url}\n只有本机连得上；要给别人用，请让网站的服务器把检索的地址转到这里。要停止，请按 Ctrl-C。`,
  );
  await waitForStop();
  await service.close();
  console.log('\n已停止。再见。');
  return 0;
}
