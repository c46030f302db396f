import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder on the loopback address, its texts compressed as hosts do, every answer counted. */
export interface CountingServer {
  /** Address of the folder, with a closing slash. */
  url: string;
  /** Bytes of all bodies sent since this was last asked. */
  takeBytes: () => number;
  close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder with gzip (level 6, what hosts usually take) for pages, styles, scripts and JSON; other files, which are
 * compressed already, as they are. All are compressed before the first request, as hosts keep compressed copies.
 */
export async function serveGzip(folder: string): Promise<CountingServer> {
  const bodies = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const plain = await readFile(file);
    const body = types[path.extname(file)] === undefined ? plain : gzipSync(plain, { level: 6 });
    bodies.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, body);
  }
  let bytes = 0;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = asked.endsWith('/') ? `${asked}index.html` : asked;
    const body = bodies.get(file);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)];
    bytes += body.length;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      ...(type !== undefined && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    takeBytes() {
      const sent = bytes;
      bytes = 0;
      return sent;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}
