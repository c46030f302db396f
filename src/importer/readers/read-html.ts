import type { SourceLine, SourceLines } from '../source-lines.ts';
import { blockLines } from './html/block-lines.ts';
import type { PageLine } from './html/build-lines.ts';
import { chooseContent, isParticulars } from './html/choose-content.ts';
import { childElements, parsePage, textOf, undrawn, type Element } from './html/dom.ts';
import { findFurniture } from './html/furniture.ts';
import { decodeHtml } from './html/decode-html.ts';
import { TooManyCells } from './html/table.ts';
import { inputFault, oversizedInput } from './input-fault.ts';
import { MAX_TABLE_CELLS } from './limits.ts';
import { createOmissionLog, type OmissionLog } from './omission-log.ts';

/**
 * Lines of a saved web page: the document's, without menus, advertisements and footers. No script is run, nothing is
 * fetched, and links and pictures are left out.
 * @throws FaultError when the page has no words of a document or breaks a bound.
 */
export function readHtml(bytes: Uint8Array, file: string): SourceLines {
  const { text, encoding, unreadable } = decodeHtml(bytes, file);
  const body = parsePage(text, file);
  const title = pageTitle(text);
  const omissions = createOmissionLog();
  if (unreadable > 0) omissions.add('按网页声明的编码读不出的字节（正文里显示为 �）', `共 ${String(unreadable)} 处`);
  const furniture = findFurniture(body);
  for (const [element, reason] of furniture) omissions.add(reason, fold(textOf(element)));
  countUndrawn(body, omissions);
  const all = linesBelow(body, furniture, file);
  const { kept, dropped } = chooseContent(body, all, title);
  for (const { line } of dropped)
    omissions.add('正文以外的网页文字', line.text + (line.table?.rows.flat().join(' ') ?? ''));
  const drawn = kept.flatMap(asLines);
  const lines = drawn.filter(({ text }) => !isTemplate(text, omissions));
  const templates = all.filter(({ line }) => isTemplate(line.text)).length;
  lines.forEach((line, index) => (line.line = index + 1));
  if (lines.length === 0 || (/<script/iu.test(text) && holdsNoText(lines, templates))) {
    throw inputFault(
      'input-without-text',
      file,
      '这个网页里没有找到正文文字，正文可能是图片，或者要等网页脚本运行后才出现。',
      '请在浏览器里打开原网页，选中正文复制到 Word 或记事本，保存后再导入。',
    );
  }
  const hardWrapped = isPreformatted(kept);
  return {
    kind: 'html',
    encoding,
    hardWrapped,
    ...(title === '' ? {} : { properties: { title } }),
    lines,
    omissions: omissions.list(),
  };
}

function linesBelow(body: Element, furniture: ReadonlyMap<Element, string>, file: string): PageLine[] {
  try {
    return blockLines(body, (element) => furniture.has(element));
  } catch (cause) {
    if (cause instanceof TooManyCells) throw oversizedInput(file, `一张表超过 ${String(MAX_TABLE_CELLS)} 格`);
    throw cause;
  }
}

/** True for words that a script of the page should have replaced: {{item.title}}. */
function isTemplate(text: string, omissions?: OmissionLog): boolean {
  const rest = text.replace(/\{\{[^{}]{0,200}\}\}|<%[^%]{0,200}%>/gu, '');
  // A sentence that speaks of braces is a sentence.
  const template = rest !== text && text.length < 400 && !/[。！？；]/u.test(rest);
  if (template) omissions?.add('网页脚本的模板（没有填上内容）', text);
  return template;
}

/** Sentences about the site, which its frame has whatever document it shows. */
const SITE_NOTICE = /本站|本网站|转载.{0,20}(?:来源|注明)/u;

/**
 * True for a page that is only a frame for its script: a few words, no sentence. Where several templates were left unfilled, names of
 * parts and what the site says of itself are no text either.
 */
function holdsNoText(lines: readonly SourceLine[], templates: number): boolean {
  const unfilled = templates >= 3;
  const words = lines
    .map(({ text, table }) => text + (table?.rows.flat().join('') ?? ''))
    .filter((text) => !(unfilled && SITE_NOTICE.test(text)))
    .join('');
  return words.replace(/\s/gu, '').length < (unfilled ? 240 : 60) && !/[。；]/u.test(words);
}

/** The table of particulars comes out as lines, a row each, as it does when such a page is copied as text. */
function asLines({ line }: PageLine): SourceLine[] {
  if (line.table === undefined || !isParticulars(line.table.rows)) return [line];
  return line.table.rows
    .map((row) => ({ line: 0, text: row.filter((cell) => cell !== '').join('\t') }))
    .filter(({ text }) => text !== '');
}

/**
 * The document's title as the head of the page gives it: the meta element ArticleTitle, which government sites must have, else
 * `<title>` up to the site's name after _ or |.
 */
function pageTitle(text: string): string {
  const head = text.slice(0, 200_000);
  const stated = /<meta\s[^<>]{0,40}ArticleTitle["']?\s+content\s*=\s*["']([^"'<>]{4,300})["']/iu.exec(head)?.[1] ?? '';
  if (stated.trim() !== '') return stated.trim();
  const title = /<title[^<>]*>([^<]{1,500})/i.exec(head)?.[1] ?? '';
  return (title.split(/[_|｜]|\s[-–—]{1,2}\s/)[0] ?? '').trim();
}

/** True when most lines come from preformatted text, whose line ends may be those of a screen. */
function isPreformatted(lines: readonly PageLine[]): boolean {
  return lines.filter(({ block }) => block.tagName === 'pre').length * 2 > lines.length;
}

function countUndrawn(element: Element, omissions: OmissionLog): void {
  for (const child of childElements(element)) {
    if (child.tagName === 'script') omissions.count('网页脚本（没有运行）');
    else if (child.tagName === 'img') omissions.count('图片');
    else if (['iframe', 'frame', 'object', 'embed'].includes(child.tagName))
      omissions.count('网页里嵌入的其他网页或插件');
    else if (!undrawn.has(child.tagName)) countUndrawn(child, omissions);
  }
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
