import type { PageLine } from './build-lines.ts';
import { childElements, textOf, type Element } from './dom.ts';
import { isLayoutTable } from './table.ts';

/** Labels of the table of particulars above a document on a government page. */
const particulars =
  /^(?:索引号|发文机关|发文字号|成文日期|发布日期|生成日期|公开日期|主题分类|主题词|标题|名称|文件名称|公文名称|信息名称|文号|文件编号|发文文号|发文单位|发文部门|发文日期|发文时间|印发日期|效力状态|时效性|失效日期|失效时间|实施日期|施行日期|生效日期|信息来源|信息分类|公开方式|公开范围|公开形式|公开主体|主题分类|所属类别|所属主题|文件类型|关键词|统一编号|有效期|公文种类|发布机构|发布机关|有效性|来源|废止日期|组配分类|体裁分类)[:：]?/;
/** Whole lines that are tools of the page wherever they stand. */
const tools =
  /^[【[（(]?(?:打印(?:本页|此页|文章)?|关闭(?:窗口|本页|页面)?|我要(?:纠错|打印|分享)|收藏(?:本页)?|分享(?:到|至)?[:：]?|字[体号]大?小?[:：].{0,12}|扫一扫.{0,16}|(?:微信|手机)扫.{0,14}|返回(?:顶部|首页|上一页)|(?:上|下)一[篇条页][:：].*|责任编辑[:：].{0,12}|点击(?:查看|数|率|量).{0,16}|浏览(?:次数|量)[:：]?.{0,8})[】\])）]?$/;
/** Words of the line at a page's foot. */
const colophon = /版权所有|ICP备|公网安备|网站标识码|网站地图|联系我们|技术支持[:：]|京公网安/;

/** Elements into which the search for the text's container may go. */
const containers: ReadonlySet<string> = new Set([
  'body', 'div', 'article', 'main', 'section', 'center', 'form', 'table', 'tbody', 'tr', 'td', 'span', 'font', 'fieldset',
]); // prettier-ignore

/** What is kept of a page, and what is not. */
export interface Chosen {
  kept: PageLine[];
  dropped: PageLine[];
}

/**
 * Finds the element that holds the text, and keeps its lines, the document's title and its table of particulars.
 *
 * The search starts at the body and goes to the child that holds most words, as long as nothing outside that child is a
 * sentence: what is lost on the way is then headings and labels (kept if they are the document's) or furniture. Readers
 * that score by density lose short paragraphs, signatures and tables; losing words is worse here than keeping a menu. Where the title
 * that the page states stands as a line of its own, sentences above it are the site's, however many there are.
 * @param lines Lines of the body without furniture.
 * @param title Words of the page's `<title>`.
 */
export function chooseContent(body: Element, lines: readonly PageLine[], title: string): Chosen {
  const folded = fold(title);
  const root = findRoot(body, lines, folded);
  const inside = new Set<Element>();
  collect(root, (element) => inside.add(element));
  const chosen: Chosen = { kept: [], dropped: [] };
  for (const pageLine of lines) {
    const words = fold(pageLine.line.text);
    const isTool =
      pageLine.line.table === undefined && (tools.test(words) || (colophon.test(words) && !/[。；]/.test(words)));
    const keep = !isTool && (inside.has(pageLine.block) || isOfDocument(pageLine, words, folded));
    (keep ? chosen.kept : chosen.dropped).push(pageLine);
  }
  return chosen;
}

function findRoot(body: Element, lines: readonly PageLine[], title: string): Element {
  const titled = title.length < 8 ? -1 : lines.findIndex(({ line }) => fold(line.text) === title);
  const heading = lines[titled];
  const above = new Set(lines.slice(0, Math.max(0, titled)));
  let root = body;
  let mine = lines;
  for (;;) {
    const children = childElements(root).filter(({ tagName }) => containers.has(tagName));
    const owner = new Map<Element, number>();
    children.forEach((child, index) => collect(child, (element) => owner.set(element, index)));
    const shares = children.map((element) => ({ element, within: [] as PageLine[], size: 0 }));
    for (const line of mine) {
      const share = shares[owner.get(line.block) ?? -1];
      share?.within.push(line);
    }
    const counted = (all: readonly PageLine[]): number =>
      all.reduce((sum, line) => sum + (above.has(line) ? 0 : sizeOf(line)), 0);
    for (const share of shares) share.size = counted(share.within);
    const best = shares.reduce<(typeof shares)[number] | null>(
      (most, share) => (most === null || share.size > most.size ? share : most),
      null,
    );
    if (best === null || best.size * 2 <= counted(mine)) return root;
    if (best.element.tagName === 'table' && !isLayoutTable(best.element)) return root;
    const within = new Set(best.within);
    const titleInside = heading === undefined || within.has(heading);
    if (mine.some((line) => !within.has(line) && isSentence(line) && !(titleInside && above.has(line)))) return root;
    root = best.element;
    mine = best.within;
  }
}

/** Words that would be missed: a sentence, or a table that is not the page's particulars. */
function isSentence({ line, block }: PageLine): boolean {
  if (line.table !== undefined) return !isParticulars(line.table.rows);
  const words = fold(line.text);
  return (
    words.length >= 8 &&
    /[。；！？]|[：:]$/.test(words) &&
    !colophon.test(words) &&
    !tools.test(words) &&
    !fold(textOf(block)).startsWith('当前位置')
  );
}

/** Lines outside the container that belong to the document all the same. */
function isOfDocument({ line }: PageLine, words: string, title: string): boolean {
  if (line.table !== undefined) return isParticulars(line.table.rows);
  if (line.hints?.heading === 1) return true;
  if (words.length >= 6 && title.startsWith(words)) return true;
  return particulars.test(words) || /^附件?[:：\d一二三]/.test(words);
}

/** True when most rows of a table begin with a label of a document's particulars. */
export function isParticulars(rows: readonly string[][]): boolean {
  const labelled = rows.filter((row) => particulars.test(fold(row[0] ?? '')));
  return labelled.length > 0 && labelled.length * 2 >= rows.length && rows.every((row) => row.length <= 8);
}

function sizeOf({ line }: PageLine): number {
  return line.text.length + (line.table?.rows.flat().join('').length ?? 0);
}

function collect(element: Element, take: (element: Element) => void): void {
  take(element);
  for (const child of childElements(element)) collect(child, take);
}

function fold(text: string): string {
  return text.replace(/\s/gu, '');
}
