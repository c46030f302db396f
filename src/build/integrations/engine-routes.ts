import { readdirSync } from 'node:fs';
import path from 'node:path';
import { engineFolder } from '../../files/engine-folder.ts';

/** A route as Astro is given one. */
interface Route {
  pattern: string;
  entrypoint: string;
}

/** Every file of the engine's `src/pages` as a route, by the rule by which Astro lists the pages of a project. */
export function engineRoutes(pages = path.join(engineFolder(), 'src', 'pages')): Route[] {
  return readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((entrypoint) => {
      const place = path.relative(pages, entrypoint).split(path.sep).join('/');
      return { pattern: `/${place.replace(/\.[^./]+$/u, '').replace(/(?:^|\/)index$/u, '')}`, entrypoint };
    });
}
