import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { refuseRequest, type Refusal } from '../../commands/serve/refuse-request.ts';

const METHODS = ['GET', 'HEAD', 'POST'];

const FORBIDDEN: Refusal = {
  status: 403,
  words: '工作台只认它自己打开的网页。\n怎么办：用运行 npm run desk 的窗口里写的那个网址打开。',
};

/** Whether the first part of a path is the token, told in a time that says nothing of it. */
function hasToken(url: string, token: string): boolean {
  const given = Buffer.from(/^\/([^/?#]*)/u.exec(url)?.[1] ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/**
 * Why the desk does not answer a request; undefined when it may. A request must be for this machine by name, carry the token in its
 * address, and come from the desk's own page: a browser says of every request that changes something where it comes from.
 */
export function guardRequest(request: IncomingMessage, port: number, token: string): Refusal | undefined {
  const refusal = refuseRequest(request, port, METHODS);
  if (refusal) return refusal;
  const { headers, method, url = '' } = request;
  if (!hasToken(url, token)) return FORBIDDEN;
  const own = `http://${headers.host ?? ''}`;
  if (headers.origin !== undefined && headers.origin !== own) return FORBIDDEN;
  if (method === 'POST' && headers.origin === undefined) return FORBIDDEN;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return FORBIDDEN;
  return undefined;
}

/** What every answer says to the browser: nothing from elsewhere, nothing inline, nothing kept, nobody may frame it. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    'frame-src http://127.0.0.1:*',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
