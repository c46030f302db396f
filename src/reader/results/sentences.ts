import { longestInAddress } from './addresses.ts';
import { foldingNames } from '../../search/core/fold-table.ts';

// A passage that was pasted is not repeated as a whole: it is in the box already.
const longestRepeated = 60;

/** What was typed, as sentences name it: in quotation marks, a long one by its beginning. */
export function named(typed: string): string {
  return `“${typed.length > longestRepeated ? `${typed.slice(0, longestRepeated)}……` : typed}”`;
}

/**
 * Every sentence that the results page can say about an answer, in one place, so that each can be provoked by a query and
 * checked (`tests/shipped/e2e/sentence-cases.ts`). None may claim more than was looked at.
 */
export const sentences = {
  nowhere: () => '原文未出现',
  noSuchParagraph: () => '没有这样的段落',
  notAllSearched: () => '没有查全',
  notAllSearchedNorFound: () => '没有查全，查到的部分里没有。',
  searched: (documents: number, characters: number, what: string) =>
    `已查遍 ${String(documents)} 篇、共 ${String(characters)} 字（含标点）：${what}。`,
  without: (asked: string) => `没有${asked}`,
  withoutExcluded: (asked: string, excluded: string) => `没有含有${asked}而不含${excluded}的段落`,
  noDocumentWithAll: (words: string) => `没有一篇同时含有${words}`,
  waysTried: (alsoAcross: boolean) =>
    `${[...foldingNames, ...(alsoAcross ? ['隔着标点', '跨段跨行'] : [])].join('；')}。`,
  marksCount: () => '标点也算在内了；',
  compare: (length: number) =>
    length > longestInAddress ? '到引文核对，把这段文字贴进去，逐字比对' : '与最接近的原文逐字比对，看哪里不同',
  nearestToNowhere: (phrase: string) => `没有连写的${phrase}。意思最接近的段落：`,
  nearestToWords: (words: string) => `没有一段同时含有${words}。意思最接近的段落：`,
  nearestToQuestion: () => '意思最接近的段落：',
  nearestOfRead: () => '没有查全。读到的部分里，意思最接近的段落：',
  rankedBy: () => '按共有的字词排先后，共有的字词有标记；只供寻找，不是逐字查得的，不计处数。',
  occurrences: (documents: number, count: number) => `${String(documents)} 篇中 ${String(count)} 处`,
  paragraphs: (documents: number, count: number) => `${String(documents)} 篇中 ${String(count)} 段`,
  ofThemAcross: (count: number) => `，其中 ${String(count)} 处隔着标点`,
  eachWordInParagraph: (words: string) => `下面每段都含有${words}。`,
  eachWordInSection: (words: string) => `下面各处：同一条（节）里含有${words}。`,
  eachWordWithin: (words: string, characters: number) => `下面每段里，${words}相距不超过 ${String(characters)} 字。`,
  noneWithin: (words: string, characters: number) => `没有一段里${words}相距不超过 ${String(characters)} 字`,
  noneInParagraph: (words: string) => `没有一段同时含有${words}`,
  noneInSection: (words: string) => `没有一条（节）同时含有${words}`,
  joinedToo: (joined: string) => `连写的“${joined}”`,
  onlyAcross: (phrase: string) => `原文没有连写的${phrase}；下面各处隔着标点，或跨过分段。`,
  onlyForms: (phrase: string) => `原文没有照${phrase}写的；下面是它的另一种写法（繁体、异体字）。`,
  onlyInSection: (words: string) => `没有一段同时含有${words}；下面各处在同一节里。`,
  onlyInDocument: (words: string) => `没有一段、一节同时含有${words}；下面各处只是在同一篇里。`,
  someOfWords: (paragraphs: number) => `看含有其中某个词的 ${String(paragraphs)} 段`,
  formsCountedToo: () => '照原样写的没有；词中隔着标点的、另一种写法（繁体、异体字）也算在内了。',
  notCountedAbove: (count: number) => `另有 ${String(count)} 处，未计入上面的数目`,
  acrossApart: () => '这几处的字依次相连，中间有标点或分段。',
  sectionApart: () => '这几处与别的词不在同一段，只在同一节里。',
  documentApart: () => '这几处与别的词不在同一节，只在同一篇里。',
  quotedAsIs: () => '引号里的照原样查：标点、写法都不变。',
  leftOut: (words: string) => `已略去含有${words}的段落。`,
  onlyKind: (kind: string) => `只看“${kind}”这一类材料。`,
  tooLongForRequest: () => '查的字太长，只按整句查了；空格、引号、减号都当作文字。',
  readWithoutIndex: () => '索引没有读到，已改为逐字通读全文来查，结果同样完整，只是慢一些。',
  readForMarks: () => '只查标点，已逐字通读全文。',
  notRead: (count: number) => `有 ${String(count)} 篇没有查到：`,
  besideNotRead: () => '表格、词语、数字等没有查到：它们的文件不在或已损坏。原文不受影响。',
  notOfKind: (kind: string) => `“${kind}”这一类里没有，别的材料里有。`,
  isAddress: (name: string) => `它是地址，可到 ${name}。`,
  readAsPinyin: (letters: string, word: string) => `“${letters}”按拼音查的是“${word}”。`,
  orPinyin: () => '拼法相同的还有：',
} as const;
