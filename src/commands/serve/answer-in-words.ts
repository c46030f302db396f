import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './refuse-request.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** Answers with a status and a few words instead of a page; cuts the answer off when one has already begun. */
export function answerInWords(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setSecurityHeaders(response);
  response.writeHead(refusal.status, {
    'content-type': 'text/plain;charset=utf-8',
    'cache-control': 'no-store',
    ...refusal.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : `${refusal.words}\n`);
}
