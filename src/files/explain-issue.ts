import type { z } from 'astro/zod';

/** What a person calls the kinds of values that a YAML file holds. */
const KINDS: Readonly<Record<string, string>> = {
  string: '文字（写成数字样子的，两边加英文引号）',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每项前加 - ）',
  object: '一组“名称: 内容”',
};

/** Says in plain Chinese what is wrong with a value; `issue` must carry its input. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.') || '文件';
  if (issue.code === 'unrecognized_keys') return `“${name}”里有不认识的项：${issue.keys.join('、')}。`;
  const missing = issue.input === undefined || issue.input === null;
  if (missing) return `缺少“${name}”这一项的内容。`;
  if (issue.code === 'invalid_type') return `“${name}”应当是${KINDS[issue.expected] ?? issue.expected}。`;
  return `“${name}”的内容不合要求：${issue.message}。`;
}
