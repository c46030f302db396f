import type { AstroIntegration } from 'astro';
import { copyFile, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import send from 'send';
import { engineFolder } from '../../files/engine-folder.ts';
import { listBuilt } from '../list-built.ts';

/**
 * Gives a project that is not the engine's own the files of the engine's `public/`, as Astro knows one such folder alone. A
 * file of that name in the project's `public/`, an icon say, stands in place of ours.
 */
export function enginePublic(): AstroIntegration {
  const ours = path.join(engineFolder(), 'public');
  const names = listBuilt(ours);
  return {
    name: 'zhangju:engine-public',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = decodeURI(request.url?.split('?')[0]?.slice(1) ?? '');
          if (!names.includes(name) || existsSync(path.join(server.config.publicDir, name))) next();
          else send(request, name, { root: ours }).pipe(response);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const name of names) {
          const place = path.join(fileURLToPath(dir), name);
          if (existsSync(place)) continue;
          await mkdir(path.dirname(place), { recursive: true });
          await copyFile(path.join(ours, name), place);
        }
      },
    },
  };
}
