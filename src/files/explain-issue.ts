import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/** What a person calls the kinds of values that a file of the library holds. */
const KINDS: Readonly<Record<string, string>> = {
  string: '文字（写成数字样子的，两边加英文引号）',
  number: '数字',
  int: '整数',
  boolean: ' true（是）或 false（否）',
  array: '列表（每项前加 - ）',
  object: '一组“名称: 内容”',
  record: '一组“名称: 内容”',
};

/** Longer values are not shown again. */
const SHOWN = 40;

/** Where in the file, as a person reads it: `rows（第 2 项）.name`. */
function nameOf(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `（第 ${String(part + 1)} 项）` : `.${String(part)}`));
  return name.length === 0 ? '整个文件' : `“${name.join('').replace(/^\./u, '')}”`;
}

/** What stands there now, when it fits on a line. */
function asWritten(input: unknown): string {
  const text = typeof input === 'number' || typeof input === 'boolean' ? String(input) : input;
  return typeof text === 'string' && text !== '' && text.length <= SHOWN && !text.includes('\n')
    ? `写成了“${text}”，`
    : '';
}

const listed = (values: readonly unknown[]): string => values.map(String).join('、');

function explainSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return small ? '不能空着' : `不能超过 ${limit} 个字`;
  if (issue.origin === 'array') return small ? `至少要有 ${limit} 项` : `不能超过 ${limit} 项`;
  if (small) return issue.inclusive === false ? `应当大于 ${limit}` : `不能小于 ${limit}`;
  return issue.inclusive === false ? `应当小于 ${limit}` : `不能大于 ${limit}`;
}

/** The allowed form, in words. Messages of patterns and of rules in code are our own, in the schema. */
function explainForm(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应当写成${KINDS[issue.expected] ?? '别的内容'}`;
    case 'invalid_value':
      return `只能写这几种：${listed(issue.values)}`;
    case 'too_small':
    case 'too_big':
      return explainSize(issue);
    case 'invalid_format':
    case 'custom':
      return `不合要求：${issue.message}`;
    default:
      return '不合要求';
  }
}

/**
 * Says in plain Chinese what is wrong with a value and what may stand there.
 * @param issue must carry its input, and be innermost (see innermost-issues.ts)
 */
export function explainIssue(issue: Issue): string {
  const name = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') return `${name}里有不认识的项：${issue.keys.join('、')}。`;
  if (issue.code === 'invalid_union' && issue.errors.length === 0) {
    // The input of this issue is the whole group; what matters is the one word that tells its kind.
    const { discriminator = '', options = [] } = issue as { discriminator?: string; options?: readonly unknown[] };
    const written = (issue.input as Record<string, unknown> | null | undefined)?.[discriminator];
    return `${name}${written === undefined ? '没有写，' : asWritten(written)}只能写这几种：${listed(options)}。`;
  }
  if (issue.code === 'invalid_key') {
    return `${name}这个名称不能用：${issue.issues.map(({ message }) => message).join('；')}。`;
  }
  if (issue.input === undefined || issue.input === null) return `缺少${name}这一项的内容。`;
  return `${name}${asWritten(issue.input)}${explainForm(issue)}。`;
}
