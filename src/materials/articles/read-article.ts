import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMdx } from '../../edition/document/parse-mdx.ts';
import { requireId } from '../../model/require-id.ts';
import { FaultError, type Fault } from '../../model/faults/fault.ts';
import { shownPath } from '../../files/location.ts';
import { parseYaml } from '../../files/read-yaml.ts';
import { articleSchema, type ArticleFrontmatter } from './schema.ts';
import type { Quotation } from '../evidence/statement.ts';
import { readAnswerPlace } from '../tables/answers-of.ts';
import { ARTICLE_ELEMENTS } from './elements.ts';
import { attributesOf, isElement, ownWords, QUOTED, type JsxElement } from './own-words.ts';

/** A page in the editors' words, with every claim that it makes on a source. */
export interface Article {
  id: string;
  file: string;
  frontmatter: ArticleFrontmatter;
  quotations: { kind: 'quote' | 'inferred'; quotation: Quotation; line: number }[];
  /** Addresses that are only linked to. */
  references: { at: string; line: number }[];
  /** Tables that it shows. */
  datasets: {
    id: string;
    /** The one row that is shown. */
    row: string | undefined;
    line: number;
    /** Shown as a table, with its tools. */
    full: boolean;
  }[];
  /** How often it says that the source does not say. */
  absent: number;
  /** Headings and paragraphs as plain text with their lines, for the search and for checks of wording. */
  passages: {
    text: string;
    /** The editors' own words in it: without the words of quotations, with the reasons of inferences. */
    own: string;
    line: number;
    heading: boolean;
  }[];
}

/** True when a link leads out of the site, however it is written. */
const leavesSite = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/iu.test(url.trim());

/**
 * Reads `content/articles/<id>.mdx`.
 * @throws FaultError for a bad file name, broken MDX, wrong frontmatter, code, unknown elements or links that leave the site
 */
export function readArticle(file: string): Article {
  const shown = shownPath(file);
  const id = path.basename(file, '.mdx');
  requireId(id, shown);
  const tree: Root = parseMdx(readFileSync(file, 'utf8'), shown);
  const yaml = tree.children[0];
  if (yaml?.type !== 'yaml') {
    throw new FaultError({
      rule: 'frontmatter-present',
      file: shown,
      line: 1,
      what: '文件开头没有文档信息（两行 --- 之间的部分）。',
      remedy: '在文件最前面写上标题、简称、类别、次序和一句话的说明，写法参照 content/articles/ 里的其他文件。',
    });
  }
  const { data } = parseYaml(yaml.value, articleSchema, { file, linesBefore: yaml.position?.start.line ?? 1 });
  const article: Article = {
    id,
    file,
    frontmatter: data,
    quotations: [],
    references: [],
    datasets: [],
    absent: 0,
    passages: [],
  };
  if (data.answer !== undefined) article.datasets.push({ ...readAnswerPlace(data.answer), line: 1, full: false });
  const faults: Fault[] = [];
  const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

  const readElement = (element: JsxElement): void => {
    const line = lineOf(element);
    const allowed = element.name === null ? undefined : ARTICLE_ELEMENTS[element.name];
    const attributes = attributesOf(element);
    const names = Object.keys(attributes ?? {});
    if (
      !allowed ||
      !attributes ||
      !allowed.required.every((name) => names.includes(name)) ||
      !names.every((name) => allowed.required.includes(name) || allowed.optional.includes(name))
    ) {
      faults.push({
        rule: 'article-elements',
        file: shown,
        line,
        what: `<${element.name ?? ''}> 不能这样用。`,
        details: ['可以用的：', ...Object.values(ARTICLE_ELEMENTS).map(({ example }) => `  ${example}`)],
        remedy: '照上面的写法改；等号后面只能是引号里的文字。',
      });
      return;
    }
    const at = attributes['at'] ?? '';
    if (element.name === 'Quote')
      article.quotations.push({ kind: 'quote', quotation: { at, quote: toString(element) }, line });
    if (element.name === 'Inferred') {
      article.quotations.push({ kind: 'inferred', quotation: { at, quote: attributes['quote'] ?? '' }, line });
    }
    if (element.name === 'See') article.references.push({ at, line });
    const table = attributes['id'];
    if (table !== undefined) {
      const { id, row } = readAnswerPlace(table);
      article.datasets.push({ id, row, line, full: element.name === 'DatasetTable' });
    }
    if (element.name === 'Absent') article.absent += 1;
  };

  const walk = (node: Nodes, quoted = false): void => {
    if (isElement(node)) readElement(node);
    else if (
      node.type.startsWith('mdx') ||
      node.type === 'html' ||
      node.type === 'image' ||
      node.type === 'imageReference'
    ) {
      faults.push({
        rule: 'article-is-data',
        file: shown,
        line: lineOf(node),
        what: '文章里出现了程序代码或网页标记。',
        remedy: `只用文字、标题、列表、表格和 ${Object.keys(ARTICLE_ELEMENTS)
          .map((name) => `<${name}>`)
          .join('、')}；原样显示 < { 时，前面加反斜杠。`,
      });
    } else if ((node.type === 'link' || node.type === 'definition') && leavesSite(node.url)) {
      faults.push({
        rule: 'article-links-inside',
        file: shown,
        line: lineOf(node),
        what: `链接指向站外：${node.url}`,
        remedy: '站外的网址写成文字，不做成链接。',
      });
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') {
      article.passages.push({
        text: toString(node),
        own: quoted ? QUOTED : ownWords(node),
        line: lineOf(node),
        heading: node.type === 'heading',
      });
    }
    const inside = quoted || (isElement(node) && node.name === 'Quote');
    if ('children' in node) for (const child of node.children) walk(child, inside);
  };
  for (const node of tree.children.slice(1)) walk(node);
  if (faults.length > 0) throw new FaultError(faults);
  return article;
}
