import { z } from 'astro/zod';
import { key, words } from '../../model/fields.ts';
import { quotationSchema } from '../evidence/statement.ts';

const ownKey = key.describe('编号，是地址的一部分，公布后不要改');
const remark = words.optional().describe('编者要提醒读者的话；原文没有说的，写“原文未载”');
const aliases = z.array(words).default([]);

/** `content/glossary.yaml`: terms of the sources and what these say of them. */
export const glossarySchema = z
  .strictObject({
    terms: z
      .array(
        z.strictObject({
          key: ownKey,
          term: words.describe('词语，照原文写'),
          aliases: aliases.describe('其他写法：原文里的异名，或今天通行的写法'),
          explained: z
            .enum(['有', '部', '无'])
            .describe('原文有没有解释。有：说了是什么；部：只说了用处、成分或规模；无：只有名称'),
          quotations: z.array(quotationSchema).min(1).describe('原文的话，最先的或最好的几处'),
          remark,
          distinguish: z
            .array(z.strictObject({ key: key.describe('那个词语的 key'), why: words.describe('有什么不同') }))
            .default([])
            .describe('容易认错的词语；两边都要写'),
        }),
      )
      .describe('词语，一条一个'),
  })
  .meta({ title: '词语', description: '原文里的用语，和原文怎样解释它们。' });

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

/** `content/names.yaml`: people, places and bodies that the sources name. */
export const namesSchema = z
  .strictObject({
    names: z
      .array(
        z.strictObject({
          key: ownKey,
          name: words.describe('名称，照原文写，不补全称'),
          kind: z
            .enum(['人物', '职务', '街道', '社区', '地区', '机构', '会议', '文件', '政党', '组织形式'])
            .describe('是哪一种'),
          aliases: aliases.describe('原文里的其他写法'),
          quotations: z.array(quotationSchema).min(1).describe('原文的话'),
          remark,
        }),
      )
      .describe('名称，一条一个'),
  })
  .meta({ title: '名称', description: '原文点到的人、地方、机构、会议和文件。' });

/** Validated glossary. */
export type Glossary = z.infer<typeof glossarySchema>;
/** Validated index of numbers. */
export type Numbers = z.infer<typeof numbersSchema>;
/** Validated index of names. */
export type Names = z.infer<typeof namesSchema>;
