import { z } from 'astro/zod';
import { count, key, words } from '../../model/fields.ts';
import { statementSchema } from '../evidence/statement.ts';

/** A cell holds one statement or several. */
const cellSchema = z.union([statementSchema, z.array(statementSchema).min(1)]);

/** Figure drawn above the table from its own cells. */
const chartSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('bars'),
      column: key.describe('数字在哪一列（写列的 key）'),
      unit: words.describe('数字后面的单位，如“个”'),
      apart: z.array(key).default([]).describe('不是同类、要另画的行（写行的 key）'),
      goal: key.optional().describe('写着要求的那一列；它的话写在横条下面'),
    })
    .describe('横条图'),
  z
    .strictObject({
      type: z.literal('chain'),
      columns: z.array(key).min(1).max(2).describe('画哪一列，或者哪两列对照'),
      figure: key.optional().describe('写着数目的那一列'),
    })
    .describe('上下各级，一行一格，可以有对应的另一列'),
  z
    .strictObject({ type: z.literal('timeline'), column: key.describe('写着多久一次、何时以前的那一列') })
    .describe('按期限排成一条线的各项任务'),
]);

/** `content/datasets/<id>.yaml`: a comparison table. Every cell is a statement with its evidence. */
export const datasetSchema = z
  .strictObject({
    order: count.describe('在各张表里排第几：1 就是“表一”'),
    title: words.describe('表的名称'),
    summary: words.describe('几个字说明比的是什么，用在表的目录里'),
    introduction: words.optional().describe('编者的话：拿什么和什么比，怎样排的'),
    arranged: z
      .boolean()
      .default(false)
      .describe('这些行列是不是编者归并的；是的写 true，表上会注明并列不等于原文这样对比'),
    rowsAre: words.describe('第一列的列名：各行是什么，如“档次”'),
    columns: z
      .array(
        z.strictObject({
          key: key.describe('编号，是格子地址的一部分，公布后不要改'),
          name: words.describe('列名'),
          numeric: z.boolean().default(false).describe('这一列是不是数字；是的写 true，按大小排序'),
        }),
      )
      .min(1)
      .describe('各列'),
    rows: z
      .array(
        z.strictObject({
          key: key.describe('编号，是格子地址的一部分，公布后不要改'),
          name: words.describe('行名'),
          group: words.optional().describe('类别，读者可以按它筛选，如“街道”“社区”'),
          cells: z.record(key, cellSchema).describe('各格：列的 key，后面是一句或几句有凭据的话。每一列都要有'),
        }),
      )
      .min(1)
      .describe('各行'),
    warnings: z.array(words).default([]).describe('写在表上面的提醒；格子里有不同的口径时必须有'),
    chart: chartSchema.optional().describe('表上面的图，用表里的格子画成'),
  })
  .meta({ title: '比较表', description: '一张比较表，文件名就是它的编号。每一格都是有凭据的话。' });

/** Validated comparison table. */
export type Dataset = z.infer<typeof datasetSchema>;
