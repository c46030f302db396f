/** What people who do not program mostly got wrong where the parser names this rule. */
const CAUSES: Readonly<Record<string, string>> = {
  'unexpected-eof': '前面有一个 < 或 { 一直没有配上 > 或 }。',
  'unexpected-character': '这里的 < 被当成了标记的开头，后面却不是标记的名称。',
  'unexpected-closing-slash': '这里有标记的结尾，前面没有它的开头。',
  'end-tag-mismatch': '标记的开头和结尾不成对：少了一个，或者名称不一样。',
  'unexpected-lazy': '列表或引用里的 < 或 { 没有在同一行配上 > 或 }。',
  'non-spread': '标记里的 { } 不能这样用；等号后面只能是引号里的文字。',
  acorn: '{ } 里的文字，或者以 import、export 开头的一行，被当成了程序，又读不通。',
};

/** Says in plain Chinese why a line of a document could not be read. */
export function explainSyntax(rule: string | undefined): string {
  return CAUSES[rule ?? ''] ?? '这里的 < > { } 用法不对。';
}
