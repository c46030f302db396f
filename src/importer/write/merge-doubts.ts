import type { Doubt } from '../draft.ts';

const SHOWN_LINES = 12;

/**
 * Doubts of one kind as one entry, so that a person answers a question once: the first place with the lines of the others. Most
 * doubtful first.
 */
export function mergeDoubts(doubts: readonly Doubt[]): Doubt[] {
  const kinds = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const kind = `${doubt.chosen.replace(/第 \d+ 行/gu, '')}\n${doubt.alternative}`;
    const same = kinds.get(kind);
    if (same) same.push(doubt);
    else kinds.set(kind, [doubt]);
  }
  return [...kinds.values()]
    .map((list) => {
      const [first, ...others] = list.toSorted((a, b) => b.weight - a.weight || a.line - b.line);
      if (!first || others.length === 0) return first;
      const lines = others.map(({ line }) => line).sort((a, b) => a - b);
      const shown = lines.slice(0, SHOWN_LINES).map(String).join('、');
      const more = lines.length > SHOWN_LINES ? '等' : '';
      return {
        ...first,
        chosen: `${first.chosen}（同样处理的还有 ${String(others.length)} 处：第 ${shown} 行${more}）`,
      };
    })
    .filter((doubt) => doubt !== undefined)
    .sort((a, b) => b.weight - a.weight || a.line - b.line);
}
