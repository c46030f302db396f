import { z } from 'astro/zod';
import { fileNameSchema } from '../../model/portable-name.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** `content/sources/<id>/origin.yaml`: where a source came from. The bytes beside it are never edited. */
export const originSchema = z.strictObject({
  /** What the file is, in one sentence. */
  description: z.string().min(1),
  /** Name of the file beside this one that holds the bytes as received. */
  file: fileNameSchema,
  /** SHA-256 of those bytes, in hexadecimal. */
  sha256: digest,
  /** Size of the file in bytes. */
  bytes: z.number().int().positive(),
  /** Character encoding, by the name that TextDecoder knows. */
  encoding: z.string().min(1),
  /**
   * The text taken out of a container (Word, PDF, web page), one paragraph a line, UTF-8: what the lines of decisions.yaml count.
   * The build compares the document with it.
   */
  extracted: z
    .strictObject({ file: z.string().regex(/^[A-Za-z0-9._-]+$/), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
    .optional(),
  /** Originals of earlier versions, which stay beside this one as they were received. */
  earlier: z.array(z.strictObject({ file: fileNameSchema, sha256: digest })).optional(),
  /** Who published this copy, as far as the copy itself tells. */
  publisher: z.string().min(1),
  /** How the office came by it. */
  obtained: z.string().min(1),
  /** True only for a copy issued by the body that made the document. */
  official: z.boolean(),
  /** What a reader must know before relying on it. */
  caveats: z.array(z.string().min(1)).default([]),
});

/** Validated description of a source. */
export type Origin = z.infer<typeof originSchema>;
