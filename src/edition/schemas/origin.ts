import { z } from 'astro/zod';
import { count, fileName, formed, words } from '../../model/fields.ts';
import type { ORIGINS } from '../../model/metadata.ts';

const sha256 = formed(/^[0-9a-f]{64}$/, '64 个数字和小写英文字母（a 到 f），由 npm run import 算出');

/** `content/sources/<id>/origin.yaml`: where a source came from. The bytes beside it are never edited. */
export const originSchema = z
  .strictObject({
    description: words.describe('这是一份什么文件，一句话'),
    file: fileName.describe('同一文件夹里，按收到时的字节原样存放的那个文件'),
    sha256: sha256.describe('那个文件的 SHA-256 校验码'),
    bytes: count.describe('那个文件的字节数'),
    encoding: words.describe('文字编码，如 utf-8、gb18030、utf-16le'),
    extracted: z
      .strictObject({ file: fileName.describe('取出的文字存放的文件'), sha256: sha256.describe('它的校验码') })
      .optional()
      .describe('从 Word、PDF、网页里取出的文字，一段一行；decisions.yaml 的行号数的是它。由导入写成'),
    earlier: z
      .array(z.strictObject({ file: fileName.describe('较早的原件'), sha256: sha256.describe('它的校验码') }))
      .optional()
      .describe('较早的原件，按收到时的样子留在旁边。由导入写成'),
    publisher: words.describe('这一份是谁发布的，按它自己写明的'),
    obtained: words.describe('本单位怎样得到的'),
    official: z
      .boolean()
      .optional()
      .describe('是不是制发机关发布的正式文本：正式文本写 true，转载本写 false，不知道就不写'),
    caveats: z.array(words).default([]).describe('使用前要请读者注意的，一条一句'),
  })
  .meta({ title: '底本的来历', description: '底本从哪里来。旁边存放的原件任何人不得改动。' });

/** How a source stands to the office that issued the document. */
export function originKind({ official }: Pick<Origin, 'official'>): keyof typeof ORIGINS {
  return official === undefined ? 'unknown' : official ? 'official' : 'copy';
}

/** Validated description of a source. */
export type Origin = z.infer<typeof originSchema>;
