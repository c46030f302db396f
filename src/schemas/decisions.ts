import { z } from 'astro/zod';

const reason = z.string().min(1);
const line = z.number().int().positive();

/**
 * `content/sources/<id>/decisions.yaml`: every place where the document departs from the bytes as received.
 * Anything not listed here must be equal, character for character, line for line.
 */
export const decisionsSchema = z.strictObject({
  /** Words of the copy that are not part of the document. Several may take one line to pieces, from its beginning. */
  removals: z
    .array(z.strictObject({ line, /** The removed words, exactly. */ text: z.string().min(1), reason }))
    .default([]),
  /** Lines that a copyist broke in the middle of a sentence. */
  joins: z
    .array(
      z.strictObject({
        /** The line to whose end the next line is joined. */
        line,
        /** Last words of that line, exactly. */
        left: z.string().min(1),
        /** First words of the next line, exactly. */
        right: z.string().min(1),
        reason,
      }),
    )
    .default([]),
});

/** Validated decisions on a source. */
export type Decisions = z.infer<typeof decisionsSchema>;
