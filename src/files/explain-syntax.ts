import type { ErrorCode } from 'yaml';

/** What people who do not program mostly got wrong where the parser gives this code. */
const CAUSES: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_INDENT: '缩进不对：这一行和上下并列的各行没有对齐，或者前面的括号没有成对。',
  TAB_AS_INDENT: '这一行用了制表符（Tab）缩进，只能用空格。',
  MISSING_CHAR: '这里缺了一个符号：引号或括号没有成对，或者名称后面没有冒号和空格。',
  DUPLICATE_KEY: '同一项写了两次，只能留一次。',
  BLOCK_AS_IMPLICIT_KEY: '这一行有两个“冒号加空格”。内容里有冒号的，两边加上英文引号。',
  MULTILINE_IMPLICIT_KEY: '名称后面没有冒号，或者一句话断成了两行，第二行没有缩进。',
  BAD_SCALAR_START: '内容不能以这个符号开头。两边加上英文引号。',
  BAD_DQ_ESCAPE: '英文双引号里有反斜杠 \\。改用英文单引号。',
  UNEXPECTED_TOKEN: '这里多出了一个符号，或者前面的括号、引号没有成对。',
  BAD_ALIAS: '以星号 * 或 & 开头的文字，两边要加上英文引号。',
  TAG_RESOLVE_FAILED: '以感叹号 ! 开头的文字，两边要加上英文引号。',
  MULTIPLE_DOCS: '文件中间有一行 --- 或 ...，删去它。',
};

/** Says in plain Chinese why a line of YAML could not be read. */
export function explainSyntax(code: ErrorCode): string {
  return CAUSES[code] ?? '这里的符号用法不对。';
}
