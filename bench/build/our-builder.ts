import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Builder } from './builder.ts';
import type { ScratchLibrary } from './make-library.ts';

/**
 * Our own build, by its public command.
 * @param root the project's folder
 * @param out folder for the site
 */
export function ourBuilder(root: string, out: string, { folder }: ScratchLibrary, change: Builder['change']): Builder {
  const site = path.join(out, 'site');
  const cache = path.join(out, 'cache');
  return {
    name: '章句',
    site,
    forget: async () => {
      for (const one of [site, cache]) await rm(one, { recursive: true, force: true });
    },
    change,
    build: {
      args: [path.join(root, 'scripts', 'build.ts'), '--content', folder, '--out', site],
      cwd: root,
      environment: { ZHANGJU_CACHE: cache },
    },
  };
}
