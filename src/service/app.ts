import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { answer } from './answer.ts';
import type { Engine } from './engine.ts';
import { resultsHtml } from './results-html.ts';

/** How the service is set up. */
export interface ServiceOptions {
  engine: Engine;
  /** Where the site's pages stand, ending in a slash. */
  site: string;
  /** Questions that one reader may ask in a minute. */
  perMinute: number;
  /** Who asks: the address that the connection comes from. */
  readerOf: (environment: unknown) => string;
}

/** Lines that may be passed over: who wants more asks more exactly. */
const FARTHEST = 10_000;

const BUSY = '问得太快了，请过一会儿再查。';
const DOWN = '数据库现在连不上或太忙，请用网站自己的检索。';

/**
 * The search service: `/` is a page of results, `/find` the same as JSON. It reads and changes nothing, and takes no question but what to
 * find (`q`) and from where on (`from`).
 */
export function searchService({ engine, site, perMinute, readerOf }: ServiceOptions): Hono {
  const app = new Hono();
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
      crossOriginResourcePolicy: false,
    }),
  );
  // A results page on the site may ask from another port or host; no other page may.
  if (URL.canParse(site)) app.use(cors({ origin: new URL(site).origin, allowMethods: ['GET'] }));
  app.use(async (context, next) => {
    try {
      await limiter.consume(readerOf(context.env));
    } catch (error) {
      const seconds = Math.ceil((error as RateLimiterRes).msBeforeNext / 1000);
      return context.text(BUSY, 429, { 'Retry-After': String(seconds) });
    }
    return next();
  });
  const ask = (typed: string, from: string | undefined) => {
    const start = Number(from ?? '0');
    return answer(engine, typed, Number.isInteger(start) && start >= 0 && start <= FARTHEST ? start : 0);
  };
  app.get('/find', async (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json(await ask(context.req.query('q') ?? '', context.req.query('from')));
  });
  app.get('/', async (context) =>
    context.html(resultsHtml(await ask(context.req.query('q') ?? '', context.req.query('from')), site)),
  );
  app.notFound((context) => context.text('没有这一页。', 404));
  // What went wrong is told to the keeper of the service, not to who asked.
  app.onError((error, context) => {
    console.error(error.message);
    return context.text(DOWN, 503);
  });
  return app;
}
