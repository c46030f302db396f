import { createServer } from 'node:net';
import process from 'node:process';
import { dev } from 'astro';
import { settleMode } from '../../build/settle-mode.ts';
import type { ServedFolder } from './serve-folder.ts';
import { explainListenFailure } from './explain-listen-failure.ts';
import { guardDevelopment } from './guard-development.ts';

/**
 * Astro's development server on 127.0.0.1: pages follow the files as they are edited.
 * Rejects with a PlainError in words when the port cannot be had.
 */
export async function develop(root: string, port: number): Promise<ServedFolder> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  settleMode('development');
  // Astro would quietly take the next port, and the address that was asked for would show another program.
  await claimPort(port);
  const server = await dev({
    root,
    server: { host: '127.0.0.1', port },
    vite: { plugins: [guardDevelopment()] },
    logLevel: 'info',
  });
  return { url: `http://127.0.0.1:${String(server.address.port)}/`, close: () => server.stop() };
}

function claimPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      reject(explainListenFailure(error, port, 'npm run dev'));
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}
