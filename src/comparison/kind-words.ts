import type { ChangeKind, ComparedRow, Comparison } from './compare-texts.ts';

/** What became of a passage, in words. */
export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  same: '未改',
  renumbered: '序号变动',
  changed: '修改',
  moved: '移动',
  added: '增加',
  deleted: '删去',
};

/** What became of the passage of a row, and for what was moved, where to or where from. */
export function rowWords({ kind, before, elsewhere }: ComparedRow): string {
  if (kind !== 'moved' || !elsewhere) return KIND_WORDS[kind];
  return before ? `移到${elsewhere.label}` : `由${elsewhere.label}移来`;
}

/** The numbers of a comparison in a sentence. */
export function countWords({ counts }: Comparison): string {
  const said = (['changed', 'added', 'deleted', 'moved', 'renumbered', 'same'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${KIND_WORDS[kind]} ${String(counts[kind])} 段`);
  return said.length === 0 ? '两份都没有文字' : said.join('，');
}
