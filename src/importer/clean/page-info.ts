import { removeLine, viewOf, type Draft, type PageInfo } from '../draft.ts';

const LABELS: Readonly<Record<string, keyof PageInfo | null | undefined>> = {
  索引号: null,
  原文链接: null,
  来源链接: null,
  链接: null,
  检索时间: null,
  检索关键词: null,
  抓取时间: null,
  采集时间: null,
  下载时间: null,
  更新时间: null,
  发表时间: null,
  作者: null,
  标签: null,
  主题分类: null,
  来源: null,
  信息来源: null,
  效力状态: null,
  时效性: null,
  失效日期: null,
  失效时间: null,
  废止日期: null,
  实施日期: null,
  施行日期: null,
  生效日期: null,
  发布时间: null,
  发文时间: 'date',
  印发日期: 'date',
  成文时间: 'date',
  公文名称: 'title',
  公文标题: 'title',
  发文部门: 'issuer',
  制发机关: 'issuer',
  公开主体: null,
  公开范围: null,
  公开形式: null,
  公开责任部门: null,
  所属类别: null,
  所属主题: null,
  文件类型: null,
  文件分类: null,
  组配分类: null,
  体裁分类: null,
  关键词: null,
  统一编号: null,
  有效期: null,
  效力: null,
  状态: null,
  分类: null,
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
  文件编号: 'docnum',
  文件号: 'docnum',
  发文文号: 'docnum',
};
const solid = (text: string): string => text.replace(/\s/gu, '');
const isLabel = (text: string): boolean => Object.hasOwn(LABELS, solid(text));
const LABEL = /([\p{Script=Han}][\p{Script=Han}\s]{1,14}?)\s*[:：]/gu;

/**
 * Fields of one line such as `发文机关：国务院　成文日期：2019年1月24日`, or `文件名称⇥关于…的通知⇥文号⇥`, or null when it is no such line. A
 * value may be empty: it stands on the next line, or a script should have filled it in.
 */
export function readPageInfo(text: string): [string, string][] | null {
  const view = viewOf(text);
  if (view.length > 400) return null;
  if (view.includes('\t')) return cellFields(view.split('\t'));
  if (isLabel(view)) return [[solid(view), '']];
  const marks = [...view.matchAll(LABEL)]
    .map((match) => ({
      label: solid(match[1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ label }) => Object.hasOwn(LABELS, label));
  if (marks.length === 0 || marks[0]?.start !== 0) return null;
  return marks.map(({ label, end }, index) => [label, view.slice(end, marks[index + 1]?.start).trim()]);
}

/** Fields of a row of cells: a label, its value, the next label. */
function cellFields(cells: readonly string[]): [string, string][] | null {
  const fields: [string, string][] = [];
  for (const cell of cells.map((each) => each.trim()).filter((each) => each !== '')) {
    const [, label = '', rest = ''] = /^(\p{Script=Han}[\p{Script=Han}\s])(.*)$/u.exec(cell) ?? [];
    if (isLabel(cell.replace(/[:：]$/u, ''))) fields.push([solid(cell.replace(/[:：]$/u, '')), '']);
    else if (isLabel(label) && /[:：]/u.test(cell))
      fields.push([
        solid(label),
        rest
          .trimStart()
          .replace(/^[:：]/u, '')
          .trimStart(),
      ]);
    else if (fields.length === 0) return null;
    else if (fields.at(-1)?.[1] === '') fields[fields.length - 1] = [fields.at(-1)?.[0] ?? '', cell];
    else return null;
  }
  return fields.length > 0 ? fields : null;
}

const REASON = '网页上的信息表（索引号、发文机关等），已用来核对题名、文号和日期';
/** Longest value that stands on the line below its label. */
const LONGEST_VALUE = 100;

/**
 * Reads: the first lines. Writes: removals of the table that web sites of governments put over a document, and its fields as
 * hints for the metadata. Matches at least two lines of `索 引 号：…`, `发文机关：…　成文日期：…`, a label and its value on two lines, rows of
 * cells. Where the title stands nowhere else, its words in the table are kept as the title.
 */
export function removePageInfo(draft: Draft): void {
  const found: [number, [string, string][]][] = [];
  const values = new Map<number, number>();
  const lines = draft.lines.slice(0, 40);
  const filled = lines.flatMap((text, index) => (viewOf(text) === '' || draft.removed.has(index + 1) ? [] : [index]));
  // Where a value stands beside its label, the next label without one has none.
  let beside = false;
  filled.forEach((index, place) => {
    if (values.has(index + 1)) return;
    const fields = readPageInfo(lines[index] ?? '');
    if (!fields) return;
    const [label, value] = fields.at(-1) ?? ['', ''];
    beside ||= value !== '';
    const next = filled[place + 1];
    const below = next === undefined ? '' : viewOf(lines[next] ?? '');
    const isValue = below !== '' && below.length <= LONGEST_VALUE && !readPageInfo(below) && !/[。：:]$/u.test(below);
    if (
      value === '' &&
      !beside &&
      isValue &&
      next !== undefined &&
      LABELS[label] !== undefined &&
      !(lines[index] ?? '').includes('\t')
    ) {
      fields[fields.length - 1] = [label, below];
      values.set(next + 1, index + 1);
    }
    found.push([index + 1, fields]);
  });
  if (found.length < 2) return;
  for (const [, fields] of found) {
    for (const [label, value] of fields) {
      const key = LABELS[label];
      if (key && value !== '') draft.pageInfo[key] = value;
    }
  }
  const taken = [...found.map(([line]) => line), ...values.keys()];
  const title = draft.pageInfo.title;
  const elsewhere = standsElsewhere(draft, taken, title);
  let kept = elsewhere;
  for (const line of taken.sort((a, b) => a - b)) {
    const at = title === undefined ? -1 : (draft.lines[line - 1] ?? '').indexOf(title);
    if (!kept && at >= 0 && title !== undefined) {
      keepOnly(draft, line, at, title.length);
      kept = true;
    } else removeLine(draft, line, REASON);
  }
}

/** True when the title is printed outside the table too, on one line or several. */
function standsElsewhere(draft: Draft, taken: readonly number[], title: string | undefined): boolean {
  if (title === undefined) return true;
  const rest = draft.lines
    .slice(0, 120)
    .filter((_, index) => !taken.includes(index + 1) && !draft.removed.has(index + 1))
    .map((text) => solid(viewOf(text)));
  const words = solid(title);
  if (rest.some((text) => text === words)) return true;
  // Several lines make the title; a sentence that only mentions it is longer.
  return rest.some((text, index) => {
    let joined = text;
    if (text.length < 2 || !words.startsWith(text)) return false;
    for (const next of rest.slice(index + 1, index + 9).filter((each) => each !== '')) {
      joined += next;
      if (joined === words) return true;
      if (!words.startsWith(joined)) return false;
    }
    return false;
  });
}

/** Removes a line but for the words at `at`. */
function keepOnly(draft: Draft, line: number, at: number, length: number): void {
  const text = draft.lines[line - 1] ?? '';
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  if (before !== '') draft.decisions.removals.push({ line, at: 1, text: before, reason: REASON });
  if (after !== '') draft.decisions.removals.push({ line, at: at + length + 1, text: after, reason: REASON });
}
