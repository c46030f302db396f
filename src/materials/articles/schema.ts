import { z } from 'astro/zod';
import { count, key, words } from '../../model/fields.ts';

/**
 * Frontmatter of `content/articles/<id>.mdx`: a page in the editors' words about what the sources say (a policy, a case).
 * The body may use the elements of `elements.ts`; each quotation in it is checked like any other.
 */
export const articleSchema = z
  .strictObject({
    title: words.describe('标题'),
    shortTitle: words.max(12).describe('简称，用在菜单和上一页、下一页里'),
    genre: words.describe('类别，如“政策”“案例”'),
    order: count.describe('在各篇专题里排第几'),
    summary: words.describe('列表里的一句话说明'),
    answer: words
      .optional()
      .describe('放在最前面的回答：一张比较表的文件名；只用其中一行的，后面写 #行，如“ge-jiedao#donglou”。不要的不写'),
    parent: key.optional().describe('上级专题的文件名（不带 .mdx）；没有上级的不写'),
  })
  .meta({
    title: '专题',
    description: '用编者的话写的一页，如一项政策、一个案例。文件开头两行 --- 之间写下面各项，其后是正文。',
  });

/** Validated frontmatter of an article. */
export type ArticleFrontmatter = z.infer<typeof articleSchema>;
