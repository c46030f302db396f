import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from './files/location.ts';
import { articleSchema } from './materials/articles/schema.ts';

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

/** Pages in the editors' words. A library may have none. */
const articles = defineCollection({
  loader: existsSync(path.join(contentFolder(), 'articles')) ? filesOf('articles') : () => [],
  schema: articleSchema,
});

export const collections = { articles };
