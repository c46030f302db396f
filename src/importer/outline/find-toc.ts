import type { Passage } from '../../edition/join-lines.ts';

const key = (text: string): string => text.replace(/[\s.…·．]+\d*$/u, '').replace(/\s/gu, '');

/**
 * Indices of the passages that are a table of contents. Matches `目 录` and the lines below it that come again later as headings,
 * with or without page numbers (`第一章 总则……3`), as long as they are indented alike.
 * @param indentOf indent of a passage's first line, in characters
 */
export function findToc(passages: readonly Passage[], indentOf: (index: number) => number): Set<number> {
  const found = new Set<number>();
  const start = passages.findIndex(({ text }, index) => index < 60 && /^目\s*[录次]$/u.test(text));
  if (start < 0) return found;
  found.add(start);
  const indent = indentOf(start + 1);
  for (let index = start + 1; index < passages.length; index += 1) {
    const words = key(passages[index]?.text ?? '');
    const again = passages.slice(index + 1).some(({ text }) => key(text) === words);
    if (!again || words.length > 60 || indentOf(index) !== indent) break;
    found.add(index);
  }
  return found;
}
