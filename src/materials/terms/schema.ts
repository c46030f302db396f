import { z } from 'astro/zod';
import { idSchema } from '../../model/portable-name.ts';
import { quotationSchema } from '../evidence/statement.ts';

const text = z.string().min(1);
const key = idSchema;

/** `content/glossary.yaml`: terms of the sources and what these say of them. */
export const glossarySchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      /** Part of the term's address; ASCII, never reused. */
      key,
      term: text,
      /** Other forms in the sources: 四大和谐 for 四个和谐. */
      aliases: z.array(text).default([]),
      /** Whether the sources explain it: 有 fully, 部 its use or parts only, 无 name only. */
      explained: z.enum(['有', '部', '无']),
      /** First or best places. */
      quotations: z.array(quotationSchema).min(1),
      /** The editors' remark. */
      remark: text.optional(),
      /** Keys of terms that it must not be taken for, and why. */
      distinguish: z.array(z.strictObject({ key, why: text })).default([]),
    }),
  ),
});

/** `content/numbers.yaml`: figures of the sources, as they stand there. */
export const numbersSchema = z.strictObject({
  numbers: z.array(
    z.strictObject({
      key,
      /** Figure and unit as in the source: 500平方米以上. */
      value: text,
      role: z.enum(['现状', '目标', '下限', '上限', '概数', '疑误', '频次', '届次', '结构', '转述']),
      /** What it counts or measures, from the words around it. */
      of: text,
      quotation: quotationSchema,
      remark: text.optional(),
    }),
  ),
});

/** `content/names.yaml`: people, places and bodies that the sources name. */
export const namesSchema = z.strictObject({
  names: z.array(
    z.strictObject({
      key,
      name: text,
      kind: z.enum(['人物', '职务', '街道', '社区', '地区', '机构', '会议', '文件', '政党', '组织形式']),
      /** Other forms in the sources. */
      aliases: z.array(text).default([]),
      quotations: z.array(quotationSchema).min(1),
      remark: text.optional(),
    }),
  ),
});

/** Validated glossary. */
export type Glossary = z.infer<typeof glossarySchema>;
/** Validated index of numbers. */
export type Numbers = z.infer<typeof numbersSchema>;
/** Validated index of names. */
export type Names = z.infer<typeof namesSchema>;
