/** What the levels of an outline are called. */
export const LEVELS: readonly (readonly [string, string])[] = [
  ['', '正文'],
  ['0', '题名'],
  ['1', '一级标题　一、'],
  ['2', '二级标题　（一）'],
  ['3', '三级标题　1.'],
  ['4', '四级标题　（1）'],
  ['5', '五级标题'],
];
