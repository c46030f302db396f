import { readLineSet } from '../edition/line-set.ts';
import type { Passage } from '../edition/join-lines.ts';
import { indentOf, type Draft } from './draft.ts';
import { findPointHeadings } from './outline/enumeration-headings.ts';
import { findAttached } from './outline/find-attached.ts';
import { findTitle } from './outline/find-head.ts';
import { headRole } from './outline/head-lines.ts';
import { findHeadings, ranksOf, type Heading } from './outline/find-headings.ts';
import { findPlainSubheads } from './outline/plain-subheads.ts';
import { findRoles } from './outline/find-roles.ts';
import { DATE_LINE } from './outline/frame-patterns.ts';
import { findToc } from './outline/find-toc.ts';

const DEEPEST = 5;

interface Entry {
  index: number;
  start: number;
  length: number;
  rank: number;
}

/** Depth of each entry: one below the nearest one before it that ranks higher. */
function depths(entries: readonly Entry[]): number[] {
  const stack: number[] = [];
  return entries.map(({ rank }) => {
    while (stack.length > 0 && (stack.at(-1) ?? 0) >= rank) stack.pop();
    stack.push(rank);
    return stack.length;
  });
}

function tellDoubts(
  draft: Draft,
  passages: readonly Passage[],
  headings: readonly Heading[],
  found: ReturnType<typeof findHeadings>,
): void {
  const doubt = (index: number, weight: number, chosen: string, alternative: string, how: string): void => {
    const passage = passages[index];
    if (passage)
      draft.doubts.push({ line: passage.from, weight, chosen, alternative, how, words: passage.text.slice(0, 24) });
  };
  const isHeading = new Set(headings.map(({ index }) => index));
  for (const heading of headings) {
    const line = String(passages[heading.index]?.from ?? 0);
    if (heading.gap)
      doubt(
        heading.index,
        0.35,
        '作为标题，认为前面缺了一个序号',
        '这一行的序号是误认的',
        `核对底本第 ${line} 行前后；不是标题时，在 decisions.yaml 的 outline 里删去第 ${line} 行这一条`,
      );
    else if (heading.doubt >= 0.2)
      doubt(
        heading.index,
        heading.doubt,
        `作为标题（${heading.reason}）`,
        '作为一段正文',
        `在 decisions.yaml 的 outline 里删去第 ${line} 行这一条`,
      );
  }
  for (const [index, reading] of found.readings) {
    if (isHeading.has(index) || reading.doubt < 0.2) continue;
    doubt(
      index,
      reading.doubt,
      `作为一段正文（${reading.reason}）`,
      '作为标题',
      `在 decisions.yaml 的 outline 里加一条：line 写 ${String(passages[index]?.from ?? 0)}，level 写层级，text 照抄标题的文字`,
    );
  }
  for (const [index, rejection] of found.rejected) {
    const reads = rejection === '序号不连贯' || rejection === '标题过长或含整句';
    if (reads)
      doubt(
        index,
        0.45,
        `作为一段正文，行首的序号不算标题（${rejection}）`,
        '作为标题',
        `在 decisions.yaml 的 outline 里加一条：line 写 ${String(passages[index]?.from ?? 0)}，level 写层级，text 照抄标题的文字`,
      );
  }
}

/** A title below this score is told as doubtful; 关于…的通知 has 5. */
const SURE = 1;

/** Where the words stand that must serve as a title: the first passage that is text and no row of a table. */
function candidate(
  passages: readonly Passage[],
  roles: ReadonlyMap<number, unknown>,
  rows: ReadonlySet<number>,
): number {
  const free = passages.findIndex(
    ({ from, text }, index) =>
      !roles.has(index) && !rows.has(from) && headRole(text) === null && /\p{L}/u.test(text) && !DATE_LINE.test(text),
  );
  const text = free >= 0 ? free : passages.findIndex(({ from }) => !rows.has(from));
  return Math.max(0, text);
}

/** What must serve as a title where there is none: the words up to the first mark, at most 40. */
function leadingWords(text: string): string {
  const words = /^[^，。；：！？,;:]{2,40}/u.exec(text)?.[0] ?? Array.from(text).slice(0, 40).join('');
  return words.trimEnd();
}

/**
 * Reads: the passages of the cleaned and rejoined text. Writes: the outline and the roles into the draft's decisions, and doubts.
 */
export function readOutline(draft: Draft, passages: readonly Passage[]): void {
  const { decisions } = draft;
  const hints = (index: number) => draft.source.lines[(passages[index]?.from ?? 0) - 1]?.hints;
  const toc = findToc(passages, (index) => indentOf(draft, passages[index]?.from ?? 0));
  const title = findTitle(passages, draft.pageInfo, hints, toc);
  const frame = title ?? { start: 0, count: 0 };
  const { roles, bodyStart, afterSignature } = findRoles(passages, frame, toc);
  passages.forEach(({ from }, index) => {
    if (draft.source.lines[from - 1]?.hints?.role === 'footnote') roles.set(index, '附注');
  });
  for (const index of toc) if (!roles.has(index)) roles.set(index, '目录');
  const attached = findAttached(passages, afterSignature, bodyStart).filter(({ start }) => !roles.has(start));
  const rows = new Set(decisions.tables.flatMap((table) => readLineSet(table.lines)));
  const skip = new Set<number>([
    ...roles.keys(),
    ...toc,
    ...attached.map(({ start }) => start),
    ...passages.flatMap(({ from }, index) => (rows.has(from) ? [index] : [])),
    // What stands above the title is no part of the outline.
    ...Array.from({ length: frame.start + frame.count }, (_, offset) => offset),
  ]);
  const found = findHeadings(passages, skip, new Set(attached.map(({ start }) => start)), hints);
  const taken = new Set(found.headings.map(({ index }) => index));
  const lastOfHead = Math.max(
    -1,
    ...[...roles].flatMap(([index, role]) =>
      index < bodyStart && (role === '文号' || role === '主送') ? [index] : [],
    ),
  );
  const styled = passages.flatMap((passage, index): Heading[] => {
    const level = hints(index)?.heading;
    // Between the title and the first sentence a style of the first level may be that of a second title; what stands above the
    // document's number or its addressee is the page's, such as 政策全文.
    const above = index < bodyStart && (level === 1 || /^[（(—-]/u.test(passage.text) || index < lastOfHead);
    if (level === undefined || skip.has(index) || taken.has(index) || passage.text.length > 60 || above) return [];
    return [{ index, length: passage.text.length, kind: 'hint', reason: '原文件的标题样式', doubt: 0.2, gap: false }];
  });
  const named = [...found.headings, ...styled];
  const plain = findPlainSubheads(passages, skip, named, bodyStart, hints);
  const headings = [...named, ...plain].sort((a, b) => a.index - b.index);
  const ranks = ranksOf(headings, hints);
  const place = title?.start ?? candidate(passages, roles, rows);
  const entries: Entry[] = [
    ...attached.map(({ start }) => ({ index: start, start: 0, length: passages[start]?.text.length ?? 0, rank: 0 })),
    ...headings.map((heading, place) => ({
      index: heading.index,
      start: 0,
      length: heading.length,
      rank: ranks[place] ?? 10,
    })),
    ...findPointHeadings(passages, headings, skip).map((point) => ({ ...point, rank: 11 })),
  ]
    // Words that must serve as the title, and what stands above them, are no headings; levels are counted without those.
    .filter(({ index }) => index > (title ? -1 : place))
    .sort((a, b) => a.index - b.index || a.start - b.start);
  const levels = depths(entries);
  const first = passages[place];
  if (first) {
    const text = title || rows.has(first.from) ? first.text : leadingWords(first.text);
    decisions.outline.push({ line: first.from, level: 0, text });
    if (!title || title.score < SURE) {
      draft.doubts.push({
        line: first.from,
        weight: title ? 0.6 : 0.95,
        chosen: title ? '作为题名，但不像通常的公文题名' : '原件没有认得出的题名，暂用这几个字',
        alternative: '题名在别处',
        how: '在 decisions.yaml 的 outline 里改 level 为 0 的那一条',
        words: text.slice(0, 24),
      });
    }
    roles.delete(place);
  }
  entries.forEach((entry, order) => {
    const passage = passages[entry.index];
    const level = levels[order] ?? 1;
    if (!passage || level > DEEPEST) return;
    const text = passage.text.slice(entry.start, entry.start + entry.length);
    decisions.outline.push({ line: passage.from, level, text });
  });
  for (const [index, role] of [...roles].sort((a, b) => a[0] - b[0])) {
    const passage = passages[index];
    if (passage) decisions.roles.push({ line: passage.from, role });
  }
  tellDoubts(draft, passages, headings, found);
}
