import { z } from 'astro/zod';

/** An address within one document: `s2-1-p3`, `title`. */
export const eIdSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const label = z.string().min(1);

/** A short statement together with what it rests on. */
export const evidencedFact = z.discriminatedUnion('kind', [
  /** 原文: the value stands in the block at `at`, character for character. */
  z.strictObject({
    kind: z.literal('quote'),
    label,
    value: z.string().min(1),
    at: eIdSchema,
    remark: z.string().optional(),
  }),
  /** 推定: concluded from the exact words `quote` at `at`, for the stated reason. */
  z.strictObject({
    kind: z.literal('inferred'),
    label,
    value: z.string().min(1),
    at: eIdSchema,
    quote: z.string().min(1),
    reason: z.string().min(1),
  }),
  /** 原文未载: the source does not say. */
  z.strictObject({ kind: z.literal('absent'), label, remark: z.string().optional() }),
]);

/** A short statement together with what it rests on. */
export type EvidencedFact = z.infer<typeof evidencedFact>;
