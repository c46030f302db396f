import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from './library/location.ts';
import { articleSchema } from './schemas/article.ts';
import { documentSchema } from './schemas/document.ts';

/** The MDX files of a folder of the library; the id is the file's name, never a generated slug. */
const filesOf = (folder: string) =>
  glob({
    base: path.join(contentFolder(), folder),
    pattern: '*.mdx',
    generateId: ({ entry }) => path.basename(entry, '.mdx'),
  });

/** Structured documents. */
const documents = defineCollection({ loader: filesOf('documents'), schema: documentSchema });

/** Pages in the editors' words. A library may have none. */
const articles = defineCollection({
  loader: existsSync(path.join(contentFolder(), 'articles')) ? filesOf('articles') : () => [],
  schema: articleSchema,
});

export const collections = { documents, articles };
