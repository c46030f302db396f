import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import send from 'send';
import { answerInWords } from './answer-in-words.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { decodePath, isHidden, rawPath, refuseRequest } from './refuse-request.ts';

/**
 * Answers requests below `base` (begins and ends with a slash) from `folder`, as the plainest static host does: exact
 * file names, `index.html` for a path that ends in a slash, the folder's own 404.html otherwise.
 * Files are read anew for each request and revalidated by the browser, so that a rebuild shows at once. Whatever a request
 * asks, it is answered and the server goes on.
 */
export function answerFromFolder(folder: string, base: string): RequestListener {
  return (request, response) => {
    answer(folder, base, request, response).catch(() => answerUnreadable(request, response));
  };
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refuseRequest(request, request.socket.localPort ?? 0);
  if (refusal) {
    answerInWords(request, response, refusal);
    return;
  }
  const url = request.url ?? '/';
  const path = rawPath(url);
  if (`${path}/` === base) {
    response.writeHead(301, { location: base + url.slice(path.length) }).end();
    return;
  }
  const asked = path.endsWith('/') ? `${path}index.html` : path;
  if (asked.startsWith(base) && (await isFileInside(folder, decodePath(asked.slice(base.length - 1)) ?? ''))) {
    sendFile(folder, asked.slice(base.length - 1), request, response);
  } else {
    await answerNotFound(folder, request, response);
  }
}

/** Whether a decoded path leads to a file within the folder, links followed, that is not hidden. */
async function isFileInside(folder: string, path: string): Promise<boolean> {
  if (isHidden(path)) return false;
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return file.startsWith(root + sep) && (await stat(file)).isFile();
  } catch {
    return false;
  }
}

function sendFile(folder: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  // RFC 9110, section 14.2: ranges are for GET alone.
  if (request.method === 'HEAD') delete request.headers.range;
  setSecurityHeaders(response);
  response.setHeader('cache-control', 'no-cache');
  // No guessed extensions: a link that needs one must fail here, because it will fail on other hosts and on file://.
  send(request, path, { root: folder, index: false, cacheControl: false })
    .on('error', (error: Error & { status?: number; headers?: Record<string, string> }) => {
      if (error.status === 404) void answerNotFound(folder, request, response);
      else if (error.status === 416)
        answerInWords(request, response, {
          status: 416,
          words: '文件里没有要的那一段。',
          headers: error.headers ?? {},
        });
      else if (error.status === 412)
        answerInWords(request, response, { status: 412, words: '文件已经改过。请刷新网页。' });
      else answerUnreadable(request, response);
    })
    .pipe(response);
}

async function answerNotFound(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(
    () => '<!doctype html><meta charset="utf-8"><p>没有这一页。',
  );
  if (response.headersSent) return;
  setSecurityHeaders(response);
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function answerUnreadable(request: IncomingMessage, response: ServerResponse): void {
  answerInWords(request, response, {
    status: 500,
    words: '这个文件现在读不出来。\n怎么办：刷新网页；还是不行，就按 Ctrl-C 停下，重新运行 npm start。',
  });
}
