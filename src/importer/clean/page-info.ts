import { removeLine, viewOf, type Draft, type PageInfo } from '../draft.ts';

const LABELS: Readonly<Record<string, keyof PageInfo | null>> = {
  索引号: null,
  主题分类: null,
  主题词: null,
  发布日期: null,
  公开日期: null,
  有效性: null,
  公文种类: null,
  体裁: null,
  信息分类: null,
  公开方式: null,
  生成日期: 'date',
  成文日期: 'date',
  发文日期: 'date',
  发文机关: 'issuer',
  发布机构: 'issuer',
  发布机关: 'issuer',
  发文单位: 'issuer',
  标题: 'title',
  名称: 'title',
  文件名称: 'title',
  信息名称: 'title',
  发文字号: 'docnum',
  文号: 'docnum',
};
const LABEL = /([\p{Script=Han}][\p{Script=Han}\s]{1,8}?)\s*[:：]/gu;

/** Fields of one line such as `发文机关：国务院　成文日期：2019年1月24日`, or null when it is no such line. */
export function readPageInfo(text: string): [string, string][] | null {
  const view = viewOf(text);
  const marks = [...view.matchAll(LABEL)]
    .map((match) => ({
      label: (match[1] ?? '').replace(/\s/gu, ''),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ label }) => Object.hasOwn(LABELS, label));
  if (marks.length === 0 || marks[0]?.start !== 0) return null;
  return marks.map(({ label, end }, index) => [label, view.slice(end, marks[index + 1]?.start).trim()]);
}

/**
 * Reads: the first lines. Writes: removals of the table that web sites of governments put over a document, and its fields as
 * hints for the metadata. Matches at least two lines of `索 引 号：…`, `发文机关：…　成文日期：…`.
 */
export function removePageInfo(draft: Draft): void {
  const { removed } = draft;
  const found: [number, [string, string][]][] = [];
  for (const [index, text] of draft.lines.slice(0, 40).entries()) {
    const fields = removed.has(index + 1) ? null : readPageInfo(text);
    if (fields) found.push([index + 1, fields]);
  }
  if (found.length < 2) return;
  for (const [line, fields] of found) {
    removeLine(draft, line, '网页上的信息表（索引号、发文机关等），已用来核对题名、文号和日期');
    for (const [label, value] of fields) {
      const key = LABELS[label];
      if (key && value !== '') draft.pageInfo[key] = value;
    }
  }
}
