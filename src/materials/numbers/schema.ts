import { z } from 'astro/zod';
import { words } from '../../model/fields.ts';
import { ownKey, remark } from '../entries/fields.ts';
import { quotationSchema } from '../evidence/statement.ts';

/** `content/numbers.yaml`: figures of the sources, as they stand there. */
export const numbersSchema = z
  .strictObject({
    numbers: z
      .array(
        z.strictObject({
          key: ownKey,
          value: words.describe('数字和单位，照原文写，原文没有单位的不补；中间略去的用“……”'),
          role: z
            .enum(['现状', '目标', '下限', '上限', '概数', '疑误', '频次', '届次', '结构', '转述'])
            .describe('这个数字是什么：现状是已经如此，目标是要做到，疑误是数字有疑'),
          of: words.describe('它数的、量的是什么，用原文上下的话'),
          quotation: quotationSchema.describe('写有这个数字的原文'),
          remark,
        }),
      )
      .describe('数字，一条一个'),
  })
  .meta({ title: '数字', description: '原文里的数字，照原文的写法。' });

/** Validated index of numbers. */
export type Numbers = z.infer<typeof numbersSchema>;
