import { z } from 'astro/zod';
import { words } from '../../model/fields.ts';
import { aliases, ownKey, remark } from '../entries/fields.ts';
import { quotationSchema } from '../evidence/statement.ts';

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

/** Validated index of names. */
export type Names = z.infer<typeof namesSchema>;
