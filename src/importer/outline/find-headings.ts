import type { Passage } from '../../edition/join-lines.ts';
import { RANK, type NumberKind } from '../numbering.ts';
import type { LineHints } from '../source-lines.ts';
import { readDecimals } from './decimal.ts';
import { judgeGroup, looksLikeHeading, type Member, type Reading } from './judge-group.ts';
import { readNumbers, type Numbered, type Rejection } from './number-tree.ts';

/** A heading within a passage. */
export interface Heading {
  index: number;
  /** Length of the heading in the passage. */
  length: number;
  kind: NumberKind | 'hint';
  reason: string;
  doubt: number;
  gap: boolean;
}

const DIVISIONS = new Set<NumberKind>(['编', '部分', '章', '节']);

/** Fewer members than these say nothing about a whole text. */
const LEAST_MEMBERS = 6;

function membersOf(group: readonly Numbered[], passages: readonly Passage[]): Member[] {
  const siblings = new Set(group.map(({ index }) => index));
  return group.map(({ index, opening }) => ({
    text: passages[index]?.text ?? '',
    mark: opening.printed.length,
    followed: index + 1 < passages.length && !siblings.has(index + 1),
    kind: opening.kind,
  }));
}

/** Kinds, by document and kind, whose numbers mostly stand before whole clauses. */
function clauseKinds(groups: Iterable<readonly Numbered[]>, passages: readonly Passage[]): Set<string> {
  const counts = new Map<string, { all: number; headings: number }>();
  for (const group of groups) {
    const first = group[0];
    if (!first || first.inArticle) continue;
    const count = counts.get(kindKey(first)) ?? { all: 0, headings: 0 };
    const members = membersOf(group, passages);
    count.all += members.length;
    count.headings += members.filter(looksLikeHeading).length;
    counts.set(kindKey(first), count);
  }
  return new Set(
    [...counts].filter(([, { all, headings }]) => all >= LEAST_MEMBERS && headings < all / 2).map(([key]) => key),
  );
}

const kindKey = (entry: Numbered): string => `${entry.group.split('/')[0] ?? ''}/${entry.opening.kind}`;

function readGroup(group: readonly Numbered[], passages: readonly Passage[], clauses: ReadonlySet<string>): Reading[] {
  const first = group[0];
  if (!first) return [];
  const { kind } = first.opening;
  if (DIVISIONS.has(kind)) {
    return group.map(({ index }) => ({ heading: passages[index]?.text.length ?? 0, reason: '编章节标题', doubt: 0 }));
  }
  if (kind === '条')
    return group.map(({ opening }) => ({ heading: opening.printed.trimEnd().length, reason: '条号', doubt: 0 }));
  const intro = passages[first.index - 1]?.text ?? '';
  return judgeGroup(membersOf(group, passages), intro, clauses.has(kindKey(first)), first.inArticle);
}

/**
 * Reads: passages and what is known of them. Writes: the headings with a printed number, group by group, and why other
 * numbers are none.
 */
export function findHeadings(
  passages: readonly Passage[],
  skip: ReadonlySet<number>,
  resets: ReadonlySet<number>,
  hints: (index: number) => LineHints | undefined,
): { headings: Heading[]; readings: Map<number, Reading>; rejected: Map<number, Rejection> } {
  const { numbered, rejected } = readNumbers(passages, skip, resets, readDecimals(passages, skip));
  const groups = new Map<string, Numbered[]>();
  for (const entry of numbered) {
    const siblings = groups.get(entry.group);
    if (siblings) siblings.push(entry);
    else groups.set(entry.group, [entry]);
  }
  const clauses = clauseKinds(groups.values(), passages);
  const headings: Heading[] = [];
  const readings = new Map<number, Reading>();
  for (const group of groups.values()) {
    readGroup(group, passages, clauses).forEach((reading, place) => {
      const entry = group[place];
      if (!entry) return;
      const styled = hints(entry.index)?.heading !== undefined;
      const text = passages[entry.index]?.text ?? '';
      // A container's heading style settles what the words leave open.
      const final =
        styled && reading.heading === 0 && text.length <= 60
          ? { heading: text.length, reason: '原文件的标题样式', doubt: 0.1 }
          : reading;
      readings.set(entry.index, final);
      if (final.heading === 0) return;
      headings.push({
        index: entry.index,
        length: final.heading,
        kind: entry.opening.kind,
        reason: final.reason,
        doubt: final.doubt,
        gap: entry.gap,
      });
    });
  }
  return { headings: headings.sort((a, b) => a.index - b.index), readings, rejected };
}

/**
 * Order of headings among those of a text: by their kind of number; one that has only a style ranks with the numbered ones of the same
 * style, else below those of the next higher style, else by the style's own level.
 */
export function ranksOf(headings: readonly Heading[], hints: (index: number) => LineHints | undefined): number[] {
  const byStyle = new Map<number, number>();
  for (const { index, kind } of headings) {
    const style = hints(index)?.heading;
    if (style !== undefined && kind !== 'hint' && !byStyle.has(style)) byStyle.set(style, RANK[kind]);
  }
  return headings.map(({ index, kind }) => {
    if (kind !== 'hint') return RANK[kind];
    const style = hints(index)?.heading ?? 1;
    const above = Math.max(...[...byStyle.keys()].filter((known) => known <= style));
    const rank = byStyle.get(above);
    // Half a step: below those of that style, above numbers of the next kind.
    return rank === undefined ? style : rank + (style - above) * 0.1;
  });
}
