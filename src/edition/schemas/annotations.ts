import { z } from 'astro/zod';
import { eIdSchema } from '../../model/evidence.ts';

const anchor = {
  /** Block that holds the words. */
  at: eIdSchema,
  /** The words commented on, exactly as in the source; they must occur once in the block … */
  words: z.string().min(1),
  /** … or once within this longer quotation from it. */
  within: z.string().min(1).optional(),
};

/** 校勘: what stands in the source, what is suspected, why. The source is never altered. */
export const emendationSchema = z.strictObject({
  ...anchor,
  /** 疑误 wrong character, 疑脱 missing, 疑衍 superfluous, 异形 variant spelling, 存疑 doubtful construction. */
  type: z.enum(['疑误', '疑脱', '疑衍', '异形', '存疑']),
  /** What was probably meant; absent where no reading can be proposed. */
  suspected: z.string().min(1).optional(),
  reason: z.string().min(1),
});

/** A note by the editors: 注 explanation, 参 see also, 推 inference, 派 computed from the source's figures. */
export const noteSchema = z.strictObject({
  ...anchor,
  type: z.enum(['注', '参', '推', '派']),
  text: z.string().min(1),
  /** Other passages of the same document, with the words that one finds there. */
  see: z.array(z.strictObject({ at: eIdSchema, words: z.string().min(1) })).default([]),
});

/** `content/annotations/<document>.yaml`: comments that stand off from the text. */
export const annotationsSchema = z.strictObject({
  emendations: z.array(emendationSchema).default([]),
  notes: z.array(noteSchema).default([]),
});

/** Validated 校勘 entry. */
export type Emendation = z.infer<typeof emendationSchema>;
/** Validated editors' note. */
export type Note = z.infer<typeof noteSchema>;
/** Validated comments on one document. */
export type Annotations = z.infer<typeof annotationsSchema>;
