import { z } from 'astro/zod';
import { key, words } from '../../model/fields.ts';
import { aliases, ownKey, remark } from '../entries/fields.ts';
import { quotationSchema } from '../evidence/statement.ts';

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

/** Validated glossary. */
export type Glossary = z.infer<typeof glossarySchema>;
