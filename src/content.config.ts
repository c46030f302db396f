import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import path from 'node:path';
import { contentFolder } from './library/location.ts';
import { documentSchema } from './schemas/document.ts';

/** Structured documents; the id is the file's name, never a generated slug. */
const documents = defineCollection({
  loader: glob({
    base: path.join(contentFolder(), 'documents'),
    pattern: '*.mdx',
    generateId: ({ entry }) => path.basename(entry, '.mdx'),
  }),
  schema: documentSchema,
});

export const collections = { documents };
