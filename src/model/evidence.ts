import { z } from 'astro/zod';
import { formed, words } from './fields.ts';

/** An address within one document: `s2-1-p3`, `title`. */
export const eIdSchema = formed(
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  '只用小写英文字母、数字和连字符，如 s2-1-p3；在阅读页上点段号，复制的链接里 # 后面的就是',
).meta({ id: 'eId', title: '段的地址' });

const label = words.describe('名目，如“讲话人”“日期”');

/** A short statement together with what it rests on. */
export const evidencedFact = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('quote'),
        label,
        value: words.describe('显示的话，照原文一字不差'),
        at: eIdSchema.describe('这些字所在的段'),
        remark: z.string().optional().describe('要提醒读者的话'),
      })
      .describe('原文：value 就在 at 那一段里'),
    z
      .strictObject({
        kind: z.literal('inferred'),
        label,
        value: words.describe('编者推断的结论'),
        at: eIdSchema.describe('根据所在的段'),
        quote: words.describe('作根据的原文，一字不差'),
        reason: words.describe('怎样从原文得出结论'),
      })
      .describe('编者推断：由 at 那一段的 quote 得出'),
    z
      .strictObject({ kind: z.literal('absent'), label, remark: z.string().optional().describe('要提醒读者的话') })
      .describe('文中没有提到'),
  ])
  .meta({ id: 'fact', title: '题头说明', description: '题名下面的一行说明，连同它的凭据。' });

/** A short statement together with what it rests on. */
export type EvidencedFact = z.infer<typeof evidencedFact>;
