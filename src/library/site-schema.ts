import { z } from 'astro/zod';
import { formed, key, words } from '../model/fields.ts';

/** What a site may offer of each document beside its page. */
export const DOWNLOADS = ['docx', 'epub'] as const;
export type Download = (typeof DOWNLOADS)[number];

const neighbour = z.strictObject({
  name: words.max(20).describe('那个文库的名称，检索页上这样称呼它'),
  at: formed(
    /^(?:(?:\.\.\/)+[^\s?#\\:]+|https?:\/\/[^\s?#]+)$/u,
    '写从本站文件夹出发的路径，如 ../shi（服务器上、U 盘上都是旁边的文件夹），或者 http、https 开头的网址',
  ).describe('它在哪里：旁边的文件夹，如 ../shi；或者网址'),
});

/** `content/site.yaml`: what an office changes to make the site its own. */
export const siteSchema = z
  .strictObject({
    name: words.max(12).describe('网站的名称，在每一页左上角和窗口标题里'),
    motto: words.describe('首页上的一句话：这个网站能做什么'),
    introduction: words.describe('它下面的一两句：这里有什么，从哪里来'),
    address: formed(/^https?:\/\/[^\s?#]+\/$/u, '以 http:// 或 https:// 开头，以 / 结尾，如 http://10.1.2.3/zhangju/')
      .optional()
      .describe(
        '网站在网上的地址，二维码和网站地图都用它，在 U 盘上复制链接也用它；只用 U 盘、没有地址的不写，二维码和复制的链接里就是出处和段号',
      ),
    date: formed(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '写成 2026-03-05 这样的日期')
      .optional()
      .describe('这一版的日期，如 2026-03-05；写在页脚、纸上和打的包里'),
    featured: z.array(key).max(6).default([]).describe('首页上推荐的几篇，写编号；不写，就是文库里的头几篇'),
    searchService: formed(
      /^(?:https?:\/\/[^\s?#;,'"]+\/|(?:[A-Za-z0-9_-]+\/)+)$/u,
      '以 / 结尾：http:// 或 https:// 开头的网址，或网站里的一个位置，如 find/',
    )
      .optional()
      .describe('数据库检索服务的地址，文库特别大、另装了数据库的才写；连不上时，检索页自动改用网站自己的索引'),
    examples: z.array(words).max(6).default([]).describe('首页上作例子的检索词，文库里都要有'),
    downloads: z
      .array(z.enum(DOWNLOADS))
      .default([])
      .describe('每篇文稿另做成什么，放在页面末尾供下载：docx 是 Word，epub 是电子书；不写就不做，构建快一些'),
    neighbours: z.array(neighbour).max(8).default([]).describe('和本站一起查的别的文库；没有写的，一个也不问'),
  })
  .meta({ title: '网站的名称', description: '本站的名称和首页文字。换成自己的单位时，改这里。' });

/** Validated settings of the site. */
export type SiteSettings = z.infer<typeof siteSchema>;
