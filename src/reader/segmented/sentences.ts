/** Everything that 分词检索 can say, in one place, so that each can be held against what is true. */
export const segmentedSentences = {
  coming: () => '正在取分词检索的文件……',
  failed: () =>
    '分词检索没有打开：文件夹 search/pagefind 没有读到，或者浏览器太旧。上面的逐字查找不受影响。请重新拷贝整个站点文件夹，或换一个新一些的浏览器。',
  gone: (names: readonly string[]) =>
    `没有连上${names.map((name) => `“${name}”`).join('、')}，它的文献没有查。请看那个文库还在不在原来的地方。`,
  found: (pages: number, words: string) =>
    pages === 0
      ? '分词检索：没有这样的篇目。'
      : words === ''
        ? `分词检索：共 ${String(pages)} 篇。`
        : `分词检索：${String(pages)} 篇。按词来找，不要求连写，不是逐字查得的。`,
  more: (count: number) => `再看 ${String(count)} 篇`,
} as const;
