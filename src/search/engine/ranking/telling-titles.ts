import type { Titles } from '../../core/shard-format.ts';
import type { Variants } from '../../core/variants.ts';

// What stands in more of the titles than this tells no document from another: 管理, 条例, 中华人民共和国.
const mostTitles = 1 / 6;

/** The characters of each title that tell its document from the others, folded; gaps stand for the rest. */
export function tellingTitles(titles: readonly Titles[], { fold }: Variants): string[] {
  const folded = titles.map(([title]) => fold(title));
  const counts = new Map<string, number>();
  for (const title of folded) for (const unit of new Set(title)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return folded.map((title) =>
    title.replace(/[^]/g, (unit) => ((counts.get(unit) ?? 0) > titles.length * mostTitles ? ' ' : unit)),
  );
}
