import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from './files/location.ts';
import { materialKinds } from './materials/load-collections.ts';

const FOLDER = 'folder';

/**
 * The MDX files of a folder of the library; the id is the file's name, never a generated slug. Astro keeps what it has read from one
 * build to the next and knows a file again by id and bytes, not by place: what came from another library is forgotten first.
 */
function filesOf(folder: string): Loader {
  const base = path.join(contentFolder(), folder);
  const loader = glob({ base, pattern: '*.mdx', generateId: ({ entry }) => path.basename(entry, '.mdx') });
  return {
    ...loader,
    load: async (context) => {
      if (context.meta.get(FOLDER) !== base) context.store.clear();
      context.meta.set(FOLDER, base);
      await loader.load(context);
    },
  };
}

/** The materials that are kept as MDX, a collection for each folder. A library may have none. */
export const collections = Object.fromEntries(
  materialKinds()
    .flatMap(({ files }) => files)
    .filter((file) => file.path.endsWith('.mdx'))
    .map((file) => {
      const folder = path.dirname(file.path);
      const loader = existsSync(path.join(contentFolder(), folder)) ? filesOf(folder) : () => [];
      return [folder, defineCollection({ loader, schema: file.schema })];
    }),
);
