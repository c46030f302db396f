import { z } from 'astro/zod';
import { eIdSchema } from '../../model/evidence.ts';
import { words } from '../../model/fields.ts';
import { METADATA_FIELDS, type MetadataLabel } from '../../model/metadata.ts';

const LABELS = METADATA_FIELDS.map(({ label }) => label) as [MetadataLabel, ...MetadataLabel[]];

const field = z.enum(LABELS).describe(METADATA_FIELDS.map(({ label, about }) => `${label}：${about}`).join('；'));
const value = words.describe(
  '日期写成 2024-05-01 的样子，只知道年月的写 2024-05，只知道年份的写 2024；其他照原文的字写',
);
const quote = words.describe('作根据的原文，一字不差');
const at = eIdSchema.describe('这些字所在的段');

/** A value of the document's metadata together with what it rests on. */
export const statedSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('quote'), field, value, at, quote })
      .describe('原文：value 是从 quote 里照读出来的，日期换成数字，其他只略去中间的字'),
    z
      .strictObject({
        kind: z.literal('inferred'),
        field,
        value,
        at,
        quote,
        reason: words.describe('怎样从原文得出结论'),
      })
      .describe('编者推断：由 at 那一段的 quote 得出'),
    z
      .strictObject({
        kind: z.literal('entered'),
        field,
        value,
        basis: words.describe('根据什么填的，如“区政府公报2024年第3期”'),
      })
      .describe('填写：原文没有，由保管文库的人填'),
  ])
  .meta({
    id: 'stated',
    title: '著录项',
    description: '文件的一项信息，连同它的凭据。没有的不写，页面上显示“没有写明”。',
  });

/** A value of the document's metadata together with what it rests on. */
export type Stated = z.infer<typeof statedSchema>;
