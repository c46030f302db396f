import { z } from 'astro/zod';

/** An address in the library: `jianghua#s1-p1`. */
export const addressSchema = z.string().regex(/^[a-z][a-z0-9-]*#[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const words = z.string().min(1);
const caution = words.optional();

/** Exact words of the source and where they stand. `……` in the middle stands for words left out of the same block. */
export const quotationSchema = z.strictObject({ at: addressSchema, quote: words });

/** A figure that a formula uses, with the words that state it: `{ name: a, number: 46, at: …, quote: …的46个 }`. */
const operandSchema = quotationSchema.extend({
  /** Letter by which the formula calls it. */
  name: z.string().regex(/^[a-z]$/),
  /** Its value; the words must contain it, in digits or in Chinese numerals. */
  number: z.number(),
});

/**
 * One statement: what is shown and what it rests on. The kinds are the only ways in which this site says anything about
 * what a source says.
 */
export const statementSchema = z.discriminatedUnion('kind', [
  /** 原文: `value` (the whole quotation when absent) consists of words of `quote`, which stand at `at`. */
  quotationSchema.extend({
    kind: z.literal('quote'),
    /** The words shown, taken from the quotation. */
    value: words.optional(),
    /** What was measured, where that differs between cells: 办公服务面积, 建筑面积. */
    measure: words.optional(),
    /** What must not be concluded from it. */
    caution,
  }),
  /** 派生: computed; `value` must be the result. */
  z.strictObject({
    kind: z.literal('derived'),
    value: words,
    /** Arithmetic over the operands' names: `b / a * 100`. */
    formula: words,
    operands: z.array(operandSchema).min(1),
    measure: words.optional(),
    caution,
  }),
  /** 推定: the editors' conclusion from the quotations, for the reason. */
  z.strictObject({
    kind: z.literal('inferred'),
    value: words,
    reason: words,
    from: z.array(quotationSchema).min(1),
    caution,
  }),
  /** 外部: from another source, which is named. */
  z.strictObject({ kind: z.literal('external'), value: words, source: words, caution }),
  /** 未载: the source does not say. */
  z.strictObject({ kind: z.literal('absent'), remark: words.optional(), caution }),
]);

/** Exact words of a source and where they stand. */
export type Quotation = z.infer<typeof quotationSchema>;
/** A statement and what it rests on. */
export type Statement = z.infer<typeof statementSchema>;
/** The five kinds of statement. */
export type StatementKind = Statement['kind'];
