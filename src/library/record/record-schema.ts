import { z } from 'astro/zod';
import { words } from '../../model/fields.ts';

/** Longer texts are cut around what differs. */
const side = z.string().max(400).nullable();

const part = z.strictObject({
  address: z.string().optional().describe('在那一页上的地址'),
  label: words.describe('读者怎样称呼它，如“二（一）第3段”'),
  before: side.describe('原来的字；新增的写 null'),
  after: side.describe('现在的字；删去的写 null'),
});

const change = z.strictObject({
  name: words.describe('文稿、表、索引或网页的名称'),
  page: words.optional().describe('它在站点里的哪一页；已经没有的不写'),
  fate: z.enum(['added', 'removed', 'changed']).describe('added 新增，removed 删去，changed 改动'),
  count: z.number().int().nonnegative().default(0).describe('改动了多少处；下面只写出头几十处'),
  parts: z.array(part).default([]).describe('改动的各处'),
});

/** One edition that was handed on, and what it changed. */
const publishedEdition = z.strictObject({
  number: words.describe('版本号'),
  date: words.nullable().describe('这一版的日期'),
  since: words.nullable().describe('和哪一版相比；第一版，或者没有比较的，写 null'),
  documents: z.array(change).default([]).describe('改动的文稿'),
  tables: z.array(change).default([]).describe('改动的表'),
  lists: z.array(change).default([]).describe('改动的索引，如词语、数字'),
  pages: z.array(change).default([]).describe('改动的网页的地址'),
});

/** `content/editions.yaml`: the editions that were handed on, the newest last. */
export const recordSchema = z
  .strictObject({ editions: z.array(publishedEdition).describe('发过的各版，最新的在最后') })
  .meta({
    title: '发过的各版',
    description:
      '每一版和上一版相比改了什么，“本期更新”页由它而来。npm run pack 自己写，平常不用手改；它不算在版本号里，删去它，那一页也就没有了。',
  });

export type PublishedEdition = z.infer<typeof publishedEdition>;
export type RecordedChange = z.infer<typeof change>;
export type RecordedPart = z.infer<typeof part>;
