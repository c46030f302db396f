import { removeLine, viewOf, type Draft } from '../draft.ts';
import { withoutTrailing } from '../without-trailing.ts';

const solid = (text: string): string => viewOf(text).replace(/\s/gu, '');

/** Where the dots begin with which a line breaks off, or null: … or at least three of . or 。. */
function cutAt(text: string): number | null {
  const sign = text.at(-1) ?? '';
  const words = withoutTrailing(text, sign);
  const least = { '…': 1, '.': 3, '。': 3 }[sign];
  return least !== undefined && text.length - words.length >= least ? words.length : null;
}

/**
 * Reads: the first lines. Writes: removals of what stands there twice. Matches a first line that repeats the beginning of the
 * text and breaks off (`题名各位代表：今天…明确工作...`), and a title that is printed twice.
 */
export function removeDuplicateLines(draft: Draft): void {
  const { removed } = draft;
  const rows = draft.lines
    .map((text, index) => ({ line: index + 1, text: solid(text) }))
    .filter(({ line, text }) => text !== '' && !removed.has(line));
  for (let index = 0; index < Math.min(6, rows.length); index += 1) {
    const row = rows[index];
    if (!row || row.text.length < 6) continue;
    const following = rows.slice(index + 1, index + 30);
    const cut = cutAt(row.text);
    if (cut !== null) {
      const words = row.text.slice(0, cut);
      const repeats = [0, 1, 2].some((skip) =>
        following
          .slice(skip)
          .map(({ text }) => text)
          .join('')
          .startsWith(words),
      );
      if (words.length >= 10 && repeats)
        removeLine(draft, row.line, '截断的重复：把下面的题名和开头几句又抄了一遍，中途断开');
    } else if (following[0]?.text === row.text) {
      removeLine(draft, row.line, '题名重复：后面的一行完全相同');
    }
  }
}
