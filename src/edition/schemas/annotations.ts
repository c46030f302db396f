import { z } from 'astro/zod';
import { eIdSchema } from '../../model/evidence.ts';
import { words } from '../../model/fields.ts';

const anchor = {
  at: eIdSchema.describe('所说的文字在哪一段'),
  words: words.describe('所说的文字，与原文一字不差；在这一段里只能出现一次，不止一次的要写 within'),
  within: words.optional().describe('包含 words 的一句更长的原文，在这一段里只出现一次'),
};

/** 校勘: what stands in the source, what is suspected, why. The source is never altered. */
export const emendationSchema = z.strictObject({
  ...anchor,
  type: z
    .enum(['疑误', '疑脱', '疑衍', '异形', '存疑'])
    .describe('疑误：疑有错字；疑脱：疑有漏字；疑衍：疑有多余的字；异形：同一个词的另一种写法；存疑：说不通而不拟改法'),
  suspected: words.optional().describe('原本大概是什么；拟不出的不写'),
  reason: words.describe('为什么这样怀疑'),
});

/** A note by the editors. */
export const noteSchema = z.strictObject({
  ...anchor,
  type: z.enum(['注', '参', '推', '派']).describe('注：说明；参：参看；推：编者推断；派：由原文的数字计算'),
  text: words.describe('编者的话'),
  see: z
    .array(
      z.strictObject({
        at: eIdSchema.describe('要参看的段'),
        words: words.describe('那一段里的原文，一字不差'),
      }),
    )
    .default([])
    .describe('同一篇里要参看的别处'),
});

/** `content/annotations/<document>.yaml`: comments that stand off from the text. */
export const annotationsSchema = z
  .strictObject({
    emendations: z.array(emendationSchema).default([]).describe('校勘：底本里可疑的字句。只指出，不改原文'),
    notes: z.array(noteSchema).default([]).describe('编者的注'),
  })
  .meta({ title: '文字存疑和注', description: '一篇文稿的文字存疑和注，文件名与文稿相同。正文一字不改，都写在这里。' });

/** Validated 校勘 entry. */
export type Emendation = z.infer<typeof emendationSchema>;
/** Validated editors' note. */
export type Note = z.infer<typeof noteSchema>;
/** Validated comments on one document. */
export type Annotations = z.infer<typeof annotationsSchema>;
