import { z } from 'astro/zod';
import { formed, words } from '../../model/fields.ts';

/** An address in the library: `tongzhi#s1-p1`. */
export const addressSchema = formed(
  /^[a-z][a-z0-9-]*#[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  '文稿的编号、#、段的地址，如 tongzhi#s2-1-p3；在阅读页上点段号，复制的链接里有',
).meta({ id: 'address', title: '文库里的地址' });

const caution = words.optional().describe('不能由它得出什么，要请读者注意的');
const measure = words.optional().describe('口径，各格不同时写明，如“建筑面积”');
const at = addressSchema.describe('这些字所在的段');
const quote = words.describe('原文的话，一字不差；同一段里中间略去的用“……”');

/** Exact words of the source and where they stand. `……` in the middle stands for words left out of the same block. */
export const quotationSchema = z
  .strictObject({ at, quote })
  .meta({ id: 'quotation', title: '引文', description: '原文的话和它所在的段；差一个字，检查就会停下。' });

/** A figure that a formula uses, with the words that state it: `{ name: a, number: 46, at: …, quote: …的46个 }`. */
const operandSchema = z.strictObject({
  at,
  quote,
  name: formed(/^[a-z]$/, '一个小写英文字母').describe('算式里代表它的字母'),
  number: z.number().describe('它的数值；quote 里要有这个数，数字或中文数字都可以'),
});

/**
 * One statement: what is shown and what it rests on. The kinds are the only ways in which this site says anything about
 * what a source says.
 */
export const statementSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('quote'),
        at,
        quote,
        value: words.optional().describe('显示的话，从 quote 里原样取出；不写就显示整句'),
        measure,
        caution,
      })
      .describe('原文：原文里有这些字'),
    z
      .strictObject({
        kind: z.literal('derived'),
        value: words.describe('显示的结果，须与算出来的一样'),
        formula: words.describe('算式，用 operands 里的字母，如 b / a * 100'),
        operands: z.array(operandSchema).min(1).describe('算式用到的数，各带原文'),
        measure,
        caution,
      })
      .describe('计算得出：由原文的数字算出'),
    z
      .strictObject({
        kind: z.literal('inferred'),
        value: words.describe('编者推断的结论'),
        reason: words.describe('怎样从原文得出结论'),
        from: z.array(quotationSchema).min(1).describe('作根据的原文'),
        caution,
      })
      .describe('编者推断：据原文得出'),
    z
      .strictObject({
        kind: z.literal('external'),
        value: words.describe('显示的话'),
        source: words.describe('出自哪里'),
        caution,
      })
      .describe('外部：来自别的出处'),
    z
      .strictObject({ kind: z.literal('absent'), remark: words.optional().describe('要说明的话'), caution })
      .describe('没有提到：原文没有说，显示“文中没有提到”'),
  ])
  .meta({ id: 'statement', title: '有凭据的话', description: '一句话，连同它的凭据。只有这五种写法。' });

/** Exact words of a source and where they stand. */
export type Quotation = z.infer<typeof quotationSchema>;
/** A statement and what it rests on. */
export type Statement = z.infer<typeof statementSchema>;
/** The five kinds of statement. */
export type StatementKind = Statement['kind'];
