import { z } from 'astro/zod';
import { words } from '../model/fields.ts';

/** `content/unheld.yaml`: documents that the sources name and the library does not hold. */
export const unheldSchema = z
  .strictObject({
    documents: z
      .array(
        z.strictObject({
          title: words.describe('文件的题名，照原文写，不带书名号'),
          names: z.array(words).default([]).describe('不带书名号也认得出的简称，如“管理办法”'),
          kind: words.describe('文种，如“意见”“办法”；“该意见”“《意见》”说的就是它'),
          instead: words.describe('应当怎样写，检查不通过时告诉编者，如“讲话里的要求，写‘讲话要求’”'),
        }),
      )
      .describe('文件，一份一条'),
  })
  .meta({
    title: '没有收到的文件',
    description:
      '原文提到、文库里没有全文的文件。编者的话不能写它规定了什么、要求了什么，检查时逐处核对；全文收进文库以后，这一条就不再起作用。没有这样的文件，就不用写。',
  });

/** A document that the sources name and the library does not hold. */
export type UnheldDocument = z.infer<typeof unheldSchema>['documents'][number];
