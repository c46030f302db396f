import { z } from 'astro/zod';
import { count, formed, words } from '../../model/fields.ts';
import { LINE_SET } from '../line-set.ts';
import { SPACE_REASONS, SPACE_RULES } from '../space-rules.ts';

const reason = words.describe('为什么');
const line = count.describe('底本的行号');
const lines = formed(LINE_SET, '行号，如 3-27,40：从第 3 行到第 27 行，和第 40 行').describe('底本的行号');

/** Parts of an official document that a paragraph may be; the words are those of the report and of this file. */
export const ROLE_NAMES = [
  '份号',
  '密级',
  '紧急程度',
  '发文机关标志',
  '文号',
  '签发人',
  '副题',
  '题注',
  '会议信息',
  '目录',
  '主送',
  '称谓',
  '附件',
  '附件说明',
  '署名',
  '日期',
  '附注',
  '抄送',
  '印发',
] as const;

/** A part of an official document, in the words of decisions.yaml. */
export type RoleName = (typeof ROLE_NAMES)[number];

/**
 * `content/sources/<id>/decisions.yaml`: every place where the document departs from the bytes as received, and, for
 * documents made by the importer, how the outline was read. Anything not listed under removals, replacements, spaces and
 * joins must be equal, character for character, line for line.
 */
export const decisionsSchema = z
  .strictObject({
    removals: z
      .array(
        z.strictObject({
          line,
          at: count.optional().describe('从这一行的第几个字删起；不写就是从行首'),
          text: words.describe('删去的文字，一字不差'),
          reason,
        }),
      )
      .default([])
      .describe('删去的文字：不属于文稿的，如网站的水印。一行可以删几处'),
    replacements: z
      .array(
        z.strictObject({
          line,
          at: count.describe('从这一行的第几个字起'),
          text: words.describe('底本里的代码，如 `&ldquo;`'),
          with: words.describe('它代表的字，如 “'),
          reason,
        }),
      )
      .default([])
      .describe('还原的网页代码：底本用代码代替的字'),
    spaces: z
      .array(
        z.strictObject({
          rule: z.enum(SPACE_RULES).describe(SPACE_RULES.map((rule) => `${rule}：${SPACE_REASONS[rule]}`).join('；')),
          lines,
        }),
      )
      .default([])
      .describe('按规则略去的空白和看不见的字符'),
    joins: z
      .array(
        z.strictObject({
          line: count.describe('把下一行（空行不算）接到这一行的末尾'),
          left: words.describe('这一行末尾的几个字'),
          right: words.describe('下一行开头的几个字'),
          reason,
        }),
      )
      .default([])
      .describe('接起来的行：一句话被断成两行的'),
    numbers: z
      .array(z.strictObject({ line, text: words.describe('序号，如“一、”') }))
      .default([])
      .describe('原文件自动编号、没有打出来的序号，放在这些行的开头'),
    tables: z
      .array(z.strictObject({ lines, header: z.boolean().describe('第一行是不是表头') }))
      .default([])
      .describe('表格：哪些行是它的各行'),
    roles: z
      .array(z.strictObject({ line: count.describe('这一段的第一行'), role: z.enum(ROLE_NAMES).describe('是什么') }))
      .default([])
      .describe('公文的各个组成部分'),
    outline: z
      .array(
        z.strictObject({
          line,
          level: z.number().int().min(0).max(5).describe('层级：0 题名，1 第一层，2 第二层……'),
          text: words.describe('标题的文字，一字不差；同一行里标题之后的是它的正文'),
        }),
      )
      .default([])
      .describe('标题和它们的层级。改层级：改 level；不作标题：删去这一条；再导入一次'),
  })
  .meta({
    title: '与底本的出入',
    description:
      '文稿与底本的全部出入，和层次的认定。由导入写成；可以改，改好后再导入一次。没有列在这里的，必须逐行、逐字相同。',
  });

/** Validated decisions on a source. */
export type Decisions = z.infer<typeof decisionsSchema>;
