import type { Doubt } from '../../importer/draft.ts';
import type { Decisions } from '../../edition/schemas/decisions.ts';
import type { Correction } from '../shared/api.ts';

/** Level that a line would have as a heading: below the heading before it when its number is of another kind, else beside it. */
function likelyLevel(outline: Decisions['outline'], line: number): number {
  const before = outline.filter((entry) => entry.line < line && entry.level > 0).at(-1);
  return Math.max(1, before?.level ?? 1);
}

/** The correction that gives a doubt's alternative; null when a person has to find the place. */
export function answerDoubt({ line, alternative }: Doubt, outline: Decisions['outline']): Correction | null {
  switch (alternative) {
    case '作为一段正文':
    case '这一行的序号是误认的':
      return { do: 'level', line, level: null };
    case '作为标题':
      return { do: 'level', line, level: likelyLevel(outline, line) };
    case '另起一段':
      return { do: 'separate', line };
    case '接成一段':
      return { do: 'join', line };
    case '保留，作为正文':
    case '保留，作为正文的一段':
      return { do: 'restore', line };
    default:
      return null;
  }
}
