import type { z } from 'astro/zod';
import { shapeFaults } from '../../files/shape-faults.ts';
import { FaultError } from '../../model/faults/fault.ts';

/**
 * What the importer made of an input, checked against the schema by which the library will read it.
 * @param part what it is, as the person who imports knows it: 文档信息
 * @throws FaultError in words when it does not fit, so that nothing is written that could not be read again
 */
export function ownShape<Schema extends z.ZodType>(schema: Schema, data: unknown, part: string): z.output<Schema> {
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  const details = shapeFaults(parsed.error, schema, data).flatMap(({ fault }) => [
    fault.what,
    ...(fault.details ?? []),
  ]);
  throw new FaultError({
    rule: 'import-shape',
    what: `这个文件理不出合用的${part}，没有导入。`,
    details,
    remedy:
      '请用 Word 或 WPS 打开，看题名和开头几行是不是齐全，只把正文另存为 .docx 再导入；仍不行，把文件交给维护人员。',
  });
}
