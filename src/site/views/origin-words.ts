/** How a source stands to the office that issued the document, in the words of the pages about its origin. */
export const ORIGIN_WORDS = {
  official: '官方发布件',
  copy: '转载本，不是官方发布件',
  unknown: '没有写明是正式文本还是转载本',
} as const;
