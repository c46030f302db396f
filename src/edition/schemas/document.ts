import { z } from 'astro/zod';
import { idSchema } from '../../model/portable-name.ts';
import { evidencedFact } from '../../model/evidence.ts';

/** Frontmatter of `content/documents/<id>.mdx`. The body holds nothing but the source's own words. */
export const documentSchema = z.strictObject({
  /** Full title, character for character as the first heading of the body. */
  title: z.string().min(1),
  /** Name used in citations, without book-title marks: 讲话. */
  shortTitle: z.string().min(1).max(12),
  /** Kind of material: 讲话, 政策, 案例 … Shown in lists and used as a filter in search. */
  genre: z.string().min(1),
  /** Name of the folder in `content/sources/` that the text was taken from. */
  source: idSchema,
  /** Place in the library's reading order, from 1. */
  order: z.number().int().positive(),
  /** Lines shown under the title: who, where, when, each with its evidence. */
  facts: z.array(evidencedFact).default([]),
});

/** Validated frontmatter of a document. */
export type DocumentFrontmatter = z.infer<typeof documentSchema>;
