import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { explainListenFailure } from './explain-listen-failure.ts';
import { answerFromFolder } from './answer-from-folder.ts';

/** What to serve and where. */
export interface ServeOptions {
  /** The folder, served as any plain static host would. */
  folder: string;
  /** Port on 127.0.0.1; 0 takes any free one. */
  port: number;
  /** Path under which the folder appears, e.g. `/some/sub/path/`; everything outside it is 404. */
  base?: string;
  /** The command that a message about a busy port proposes again. */
  typed?: string;
}

/** A running server. */
export interface ServedFolder {
  /** Address of the folder, with the base and a closing slash. */
  url: string;
  /** Stops at once, open connections included. */
  close: () => Promise<void>;
}

/** Serves a folder on the loopback address. Rejects with a PlainError in words when the port cannot be had. */
export async function serveFolder({
  folder,
  port,
  base = '/',
  typed = 'npm start',
}: ServeOptions): Promise<ServedFolder> {
  const path = `/${base}/`.replaceAll(/\/+/g, '/');
  const server = createServer(answerFromFolder(folder, path));
  // What is no HTTP, or longer than Node reads, never becomes a request.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
  });
  try {
    await listen(server, port);
  } catch (error) {
    throw explainListenFailure(error, port, typed);
  }
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(taken)}${path}`, close: () => stop(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}
