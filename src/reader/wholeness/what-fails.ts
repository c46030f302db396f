/** What a reader has to do without, by the start of the path of a file that is not whole. */
const FAILS: readonly (readonly [start: string, what: string])[] = [
  ['assets/app.js', '检索、字号、复制出处'],
  ['assets/whole.js', '文件是否完好的检查'],
  ['assets/copying.js', '复制引文和出处、划线'],
  ['assets/help.js', '快捷键的说明'],
  ['assets/term-card.js', '词语解释的小窗'],
  ['assets/tables.js', '表格的筛选、排序和并排比较'],
  ['assets/concordance.js', '逐字索引'],
  ['assets/documents.js', '文献目录的筛选'],
  ['assets/check.js', '引文核对'],
  ['assets/search-page.js', '检索'],
  ['assets/lesson.js', '收集课目'],
  ['assets/list.js', '我的课目'],
  ['assets/list-docx.js', 'Word 讲义'],
  ['assets/present.js', '放映'],
  ['assets/self-test.js', '自测'],
  ['assets/notes', '笔记'],
  ['assets/bridge.js', '从 U 盘打开时存放课目和笔记'],
  ['documents-list.js', '文献目录的筛选'],
  ['terms.js', '词语解释的小窗'],
  ['lessons/', '课目和自测'],
  ['search/suggest', '检索框里的提示'],
  ['search/', '检索'],
];

/**
 * What is wrong for the reader without a file of the site.
 * @param file its path from the site's root
 */
export function whatFails(file: string): string {
  if (file.endsWith('.print.css')) return '打印出来没有页脚的出处';
  if (file.endsWith('.css')) return '版面会乱，文字照常';
  const what = FAILS.find(([start]) => file.startsWith(start))?.[1] ?? '这一页的一部分';
  return `${what}不能用，或者不可靠`;
}
