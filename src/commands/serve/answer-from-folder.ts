import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Answers requests below `base` (begins and ends with a slash) from `folder`, as the plainest static host does: exact
 * file names, `index.html` for a path that ends in a slash, the folder's own 404.html otherwise.
 * Files are read anew for each request and revalidated by the browser, so that a rebuild shows at once. sirv keeps
 * requests within the folder.
 */
export function answerFromFolder(folder: string, base: string): RequestListener {
  // No guessed extensions: a link that needs one must fail here, because it will fail on other hosts and on file://.
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: nameCharset });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split(/(?=\?)/, 2);
    if (`${path}/` === base) {
      response.writeHead(301, { location: base + (query ?? '') }).end();
      return;
    }
    if (!path.startsWith(base)) {
      void answerNotFound(folder, request, response);
      return;
    }
    const inside = path.slice(base.length - 1);
    request.url = (inside.endsWith('/') ? `${inside}index.html` : inside) + (query ?? '');
    files(request, response, () => answerNotFound(folder, request, response));
  };
}

async function answerNotFound(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(
    () => '<!doctype html><meta charset="utf-8"><p>没有这一页。',
  );
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

// sirv names the charset of pages only; scripts and styles hold Chinese too.
function nameCharset(response: ServerResponse, path: string): void {
  const type = {
    js: 'text/javascript',
    css: 'text/css',
    txt: 'text/plain',
    svg: 'image/svg+xml',
    json: 'application/json',
  };
  const extension = path.slice(path.lastIndexOf('.') + 1);
  if (extension in type) response.setHeader('content-type', `${type[extension as keyof typeof type]};charset=utf-8`);
}
