import { z } from 'astro/zod';
import { formed, words } from '../model/fields.ts';

/** `content/site.yaml`: what an office changes to make the site its own. */
export const siteSchema = z
  .strictObject({
    name: words.max(12).describe('网站的名称，在每一页左上角和窗口标题里'),
    motto: words.describe('首页上的一句话：这个网站能做什么'),
    introduction: words.describe('它下面的一两句：这里有什么，从哪里来'),
    address: formed(/^https?:\/\/[^\s?#]+\/$/u, '以 http:// 或 https:// 开头，以 / 结尾，如 http://10.1.2.3/zhangju/')
      .optional()
      .describe('网站在网上的地址，二维码和网站地图都用它；只用 U 盘、没有地址的不写，二维码里就是出处和段号'),
    searchService: formed(
      /^(?:https?:\/\/[^\s?#;,'"]+\/|(?:[A-Za-z0-9_-]+\/)+)$/u,
      '以 / 结尾：http:// 或 https:// 开头的网址，或网站里的一个位置，如 find/',
    )
      .optional()
      .describe('数据库检索服务的地址，文库特别大、另装了数据库的才写；连不上时，检索页自动改用网站自己的索引'),
    examples: z.array(words).max(6).default([]).describe('首页上作例子的检索词，文库里都要有'),
  })
  .meta({ title: '网站的名称', description: '本站的名称和首页文字。换成自己的单位时，改这里。' });

/** Validated settings of the site. */
export type SiteSettings = z.infer<typeof siteSchema>;
