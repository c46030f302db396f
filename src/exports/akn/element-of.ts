/** Akoma Ntoso's names for the parts that Chinese law numbers. */
const PARTS = { 编: 'part', 章: 'chapter', 节: 'section', 条: 'article' } as const;
const NUMBERED = /^第[^，。；\s]{1,9}?([编章节条])/u;

/** The element that a section becomes, by its heading: 第三章 is a chapter, 第五条 an article, anything else a level. */
export function elementOf(heading: string): string {
  const part = NUMBERED.exec(heading)?.[1];
  return part === undefined ? 'level' : PARTS[part as keyof typeof PARTS];
}
