import { z } from 'astro/zod';
import { readPlace } from '../../lesson/place.ts';
import { count, formed, words } from '../../model/fields.ts';
import { addressSchema, quotationSchema } from '../evidence/statement.ts';

/** What can be taught: a passage of a document, a comparison table, one of its rows, a term. */
const placeSchema = formed(
  /^(?:(?:table:)?[a-z][a-z0-9-]*#[a-z][a-z0-9-]*|(?:table|term):[a-z][a-z0-9-]*)$/,
  '写文稿的地址（如 tongzhi#s2-1）、整张表（table:ge-jiedao）、表的一行（table:ge-jiedao#donglou）或词语（term:zuowei）',
)
  .refine((at) => readPlace(at) !== null, { message: '地址里多了或少了连字符' })
  .meta({ id: 'place', title: '要讲的地方' });

const questionSchema = z
  .strictObject({
    ask: words.describe('要问的话；写了 at 的，是原文自己问的，一字不差'),
    at: addressSchema.optional().describe('原文自己提出这个问题的那一段；编者出的题不写'),
    answers: z
      .array(quotationSchema)
      .default([])
      .describe('回答它的原文，一字不差；没有就不写。写了 at 又没有答案的，网页和讲义上说“原文没有回答”'),
  })
  .meta({ id: 'question', title: '要问的问题' });

/** Frontmatter of `content/courses/<id>.mdx`: sections of the library in the order in which they are taught. */
export const courseSchema = z
  .strictObject({
    title: words.describe('课程的名称'),
    order: count.describe('在各门课程里排第几'),
    summary: words.describe('列表里的一句话说明'),
    sections: z
      .array(
        z.strictObject({
          at: placeSchema.describe('讲哪里：段的地址、表、表的一行或词语'),
          minutes: count.describe('讲几分钟'),
          questions: z.array(questionSchema).default([]).describe('在这里要问的问题，可以不写'),
          notes: words.optional().describe('给讲课的人看的提醒，不印在讲义上；原文没有说的，写“文中没有提到”'),
        }),
      )
      .min(1)
      .describe('各节，按讲的次序'),
  })
  .meta({
    title: '课程',
    description:
      '照次序讲文库里的几处：讲哪里、几分钟、问什么。网站上做成课程页、讲义、二维码和放映；在网站上收集的课目存成的文件，就是这种文件。',
  });

/** Validated frontmatter of a course. */
export type CourseFrontmatter = z.infer<typeof courseSchema>;
