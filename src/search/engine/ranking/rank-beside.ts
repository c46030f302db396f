import type { Companion } from '../../../model/companion.ts';
import { scoreParagraph } from '../../core/ranking/score-paragraph.ts';
import { signsOfAnswer } from '../../core/ranking/signs-of-answer.ts';
import { stripSeparators } from '../../core/separators.ts';
import type { Variants } from '../../core/variants.ts';
import type { Ranking } from './rank-paragraphs.ts';

/** A row of a table, or a passage of an article, that answers a question. */
export interface RankedBeside {
  kind: string;
  place: string;
  text: string;
  href: string;
  score: number;
}

// What the editors say stands behind what the source says.
const share = 0.8;
// The kinds that are ranked on their own elsewhere, or that only point to other places.
const leftOut: ReadonlySet<string> = new Set(['词语', '数字', '名称', '文字存疑']);

/** A row of a table by its cells, or one passage. */
interface Entry {
  kind: string;
  place: string;
  parts: { text: string; href: string }[];
}

/** Rows of tables as wholes, and passages of articles; of each page only the best, the best first. */
export function rankBeside(
  typed: string,
  companions: readonly Companion[],
  { terms, statistics }: Ranking,
  { fold }: Variants,
): RankedBeside[] {
  const average = statistics.characters / statistics.paragraphs;
  const signs = signsOfAnswer(fold(typed));
  const best = new Map<string, RankedBeside>();
  const scoreOf = (text: string, place: string): number => {
    const folded = fold(text);
    const ranked = { text: folded, bare: stripSeparators(folded).text, heading: fold(place), lead: '', title: '' };
    return scoreParagraph(ranked, terms, average, signs) * share;
  };
  for (const { kind, place, parts } of entriesOf(companions)) {
    const score = scoreOf(parts.map(({ text }) => text).join('　'), place);
    const page = parts[0]!.href.replace(/#.*/, '');
    if (score === 0 || score <= (best.get(page)?.score ?? 0)) continue;
    // Of the row that cell is shown which says most.
    const [cell] = parts.map((part) => ({ ...part, own: scoreOf(part.text, '') })).sort((a, b) => b.own - a.own);
    best.set(page, { kind, place, text: cell!.text, href: cell!.href, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function entriesOf(companions: readonly Companion[]): Iterable<Entry> {
  const entries = new Map<string, Entry>();
  companions.forEach(({ kind, place, row, text, href }, index) => {
    if (leftOut.has(kind)) return;
    const key = row ?? String(index);
    const entry = entries.get(key) ?? { kind, place: row ?? place, parts: [] };
    entry.parts.push({ text, href });
    entries.set(key, entry);
  });
  return entries.values();
}
