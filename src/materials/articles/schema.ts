import { z } from 'astro/zod';
import { idSchema } from '../../model/portable-name.ts';

/**
 * Frontmatter of `content/articles/<id>.mdx`: a page in the editors' words about what the sources say (a policy, a case).
 * The body may use the elements of `src/materials/articles/elements.ts`; each quotation in it is checked like any other.
 */
export const articleSchema = z.strictObject({
  title: z.string().min(1),
  shortTitle: z.string().min(1).max(12),
  /** Kind of material: 政策, 案例. */
  genre: z.string().min(1),
  /** Place in the reading order, after the documents. */
  order: z.number().int().positive(),
  /** One line for lists. */
  summary: z.string().min(1),
  /** Id of the article that this one belongs under. */
  parent: idSchema.optional(),
});

/** Validated frontmatter of an article. */
export type ArticleFrontmatter = z.infer<typeof articleSchema>;
