import { z } from 'astro/zod';
import { idSchema } from '../../model/portable-name.ts';
import { statementSchema } from '../evidence/statement.ts';

const key = idSchema;
const text = z.string().min(1);
/** A cell holds one statement or several. */
const cellSchema = z.union([statementSchema, z.array(statementSchema).min(1)]);

/** `content/datasets/<id>.yaml`: a comparison table. Every cell is a statement with its evidence. */
export const datasetSchema = z.strictObject({
  /** Place among the tables, from 1: 表一. */
  order: z.number().int().positive(),
  title: text,
  /** What is compared, in a few words, for lists of tables. */
  summary: text,
  /** What is compared with what and how the editors arranged it; the site's own words. */
  introduction: text.optional(),
  /** True when putting these rows and columns side by side is the editors' work and not the source's. */
  arranged: z.boolean().default(false),
  /** Heading of the first column, which names the rows. */
  rowsAre: text,
  columns: z
    .array(
      z.strictObject({
        key,
        name: text,
        /** Cells hold figures and sort as such. */ numeric: z.boolean().default(false),
      }),
    )
    .min(1),
  rows: z
    .array(
      z.strictObject({
        key,
        name: text,
        /** Words by which a reader can filter rows: 街道, 社区. */
        group: text.optional(),
        cells: z.record(key, cellSchema),
      }),
    )
    .min(1),
  /** Warnings shown above the table; required as soon as its cells hold different measures. */
  warnings: z.array(text).default([]),
  /** Figure drawn above the table from its own cells. */
  chart: z
    .discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('bars'),
        /** Column of the figures. */
        column: key,
        /** Word after each figure: 个. */
        unit: text,
        /** Rows drawn apart because they are not a range like the others. */
        apart: z.array(key).default([]),
        /** Column that says what is asked for; its words stand below the bar. */
        goal: key.optional(),
      }),
      /** Levels of an organisation, one box a row, and their counterparts. */
      z.strictObject({ type: z.literal('chain'), columns: z.array(key).min(1).max(2), figure: key.optional() }),
      /** Obligations along a line, by the column that says how often. */
      z.strictObject({ type: z.literal('timeline'), column: key }),
    ])
    .optional(),
});

/** Validated comparison table. */
export type Dataset = z.infer<typeof datasetSchema>;
