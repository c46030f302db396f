import { z } from 'astro/zod';

/** `content/site.yaml`: what an office changes to make the site its own. */
export const siteSchema = z.strictObject({
  /** Name in the corner of each page and in the window's title. */
  name: z.string().min(1).max(12),
  /** One line on the home page that says what the site offers. */
  motto: z.string().min(1),
  /** A sentence or two below it: what is here and where it came from. */
  introduction: z.string().min(1),
  /** Phrases offered as examples of a search; each must occur in the library. */
  examples: z.array(z.string().min(1)).max(6).default([]),
});

/** Validated settings of the site. */
export type SiteSettings = z.infer<typeof siteSchema>;
