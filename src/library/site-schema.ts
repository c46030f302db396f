import { z } from 'astro/zod';
import { key, words } from '../model/fields.ts';

/** `content/site.yaml`: what an office changes to make the site its own. */
export const siteSchema = z
  .strictObject({
    name: words.max(12).describe('网站的名称，在每一页左上角和窗口标题里'),
    motto: words.describe('首页上的一句话：这个网站能做什么'),
    introduction: words.describe('它下面的一两句：这里有什么，从哪里来'),
    featured: z.array(key).max(6).default([]).describe('首页上推荐的几篇，写编号；不写，就是文库里的头几篇'),
    examples: z.array(words).max(6).default([]).describe('首页上作例子的检索词，文库里都要有'),
  })
  .meta({ title: '网站的名称', description: '本站的名称和首页文字。换成自己的单位时，改这里。' });

/** Validated settings of the site. */
export type SiteSettings = z.infer<typeof siteSchema>;
