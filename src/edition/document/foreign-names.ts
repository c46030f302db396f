import type { Nodes } from 'mdast';

/** What a person calls the kinds of content that a document must not hold. */
const NAMES: Readonly<Record<string, string>> = {
  mdxJsxFlowElement: '标记',
  mdxJsxTextElement: '标记',
  mdxFlowExpression: '{ }',
  mdxTextExpression: '{ }',
  mdxjsEsm: '以 import 或 export 开头的一行',
  html: '网页代码',
  code: '缩进四格或围起来的代码',
  inlineCode: '反引号 ` 之间的代码',
  link: '链接',
  linkReference: '方括号 [ ]',
  definition: '以 [ ]: 开头的一行',
  image: '图片',
  imageReference: '图片',
  footnoteReference: '脚注',
  footnoteDefinition: '脚注',
  delete: '删除线 ~~',
  break: '行末的反斜杠或两个空格',
  thematicBreak: '分隔线 --- 或 ***',
};

/** The name of a node's kind in plain Chinese, with the name of the element where it is one. */
export function foreignName(node: Nodes): string {
  const name = NAMES[node.type] ?? '别的格式';
  return 'name' in node && node.name !== null ? `${name} <${node.name}>` : name;
}
