import { z } from 'astro/zod';
import { evidencedFact } from '../../model/evidence.ts';
import { count, key, words } from '../../model/fields.ts';
import { statedSchema } from './metadata.ts';

/** Frontmatter of `content/documents/<id>.mdx`. The body holds nothing but the source's own words. */
export const documentSchema = z
  .strictObject({
    title: words.describe('完整的题名，与正文的题名一字不差'),
    shortTitle: words.max(12).describe('引用时的简称，不带书名号，如“讲话”'),
    genre: words.describe('类别，如“讲话”“政策”“案例”；列表按它分，检索按它筛'),
    source: key.describe('底本所在的文件夹：content/sources/ 下面的哪一个'),
    order: count.describe('在文库里排第几'),
    edition: z
      .strictObject({
        of: key.describe('同一份文件的几个版本写同一个编号，如 fankongfa'),
        name: words.max(20).describe('这一版的名称，如“2018年修正”；引用时写在简称后面'),
      })
      .optional()
      .describe('文库里有同一份文件的几个版本时，写明这是哪一版；几版之间做新旧对照'),
    amends: z.array(key).optional().describe('修改决定：它修改了文库里的哪几篇，写编号'),
    metadata: z
      .array(statedSchema)
      .default([])
      .describe('文件的信息：发文机关、文号、日期、种类……列表按它们筛选和排序'),
    facts: z.array(evidencedFact).default([]).describe('题名下面的几行说明：谁、在哪里、何时'),
  })
  .meta({
    title: '文稿',
    description:
      '一篇文稿。文件开头两行 --- 之间写下面各项；其后是正文，只能是底本自己的文字：# 题名，## 第一层标题，### 第二层，空行分段。',
  });

/** Validated frontmatter of a document. */
export type DocumentFrontmatter = z.infer<typeof documentSchema>;
