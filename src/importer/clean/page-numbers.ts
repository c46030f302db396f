import { removeLine, viewOf, type Draft } from '../draft.ts';

const FORMS: readonly RegExp[] = [
  // — 3 —   - 3 -   －3－   ·3·
  /^[-—–－―~～·•]{1,2}\s*[\d０-９]{1,4}\s*[-—–－―~～·•]{1,2}$/u,
  // 第3页   第 3 页 共 12 页   第3页/共12页
  /^第\s*[\d０-９]{1,4}\s*页(?:\s*(?:[,，/／]\s*)?(?:[（(]\s*)?共\s*[\d０-９]{1,4}\s*页\s*[)）]?)?$/u,
  /^共\s*\d{1,4}\s*页\s*(?:[,，/／]\s*)?第\s*\d{1,4}\s*页$/u,
  /^(?:page\s*)?\d{1,4}\s*(?:\/|of)\s*\d{1,4}$/iu,
  /^page\s*\d{1,4}$/iu,
];

/** True for a line that holds nothing but a page number. */
export function isPageNumber(text: string): boolean {
  const view = viewOf(text);
  return FORMS.some((form) => form.test(view));
}

/**
 * Reads: the lines. Writes: removals of page numbers, headers and footers. Matches `— 3 —`, `第3页 共12页`, `3/12`, lines
 * that the reader marked as page furniture, and short lines that stand beside page numbers again and again. A bare number is kept: it may be the cell of a table.
 */
export function removePageNumbers(draft: Draft): void {
  for (const { line, text, hints } of draft.source.lines) {
    if (hints?.role === 'header' || hints?.role === 'footer') removeLine(draft, line, '页眉或页脚，不是正文');
    else if (isPageNumber(text)) removeLine(draft, line, '页码，不是正文');
  }
  removeRunningHeads(draft);
}

const LEAST_REPEATS = 3;

/** Removes a short line that comes again at every page's end or beginning: beside a page number, three times or more. */
function removeRunningHeads(draft: Draft): void {
  const filled = draft.source.lines.filter(({ text }) => viewOf(text) !== '');
  const beside = new Map<string, number[]>();
  filled.forEach(({ line, text }, index) => {
    const words = viewOf(text);
    const neighbours = [filled[index - 1], filled[index + 1]];
    const atPage = neighbours.some((other) => other !== undefined && draft.removed.has(other.line));
    if (!atPage || draft.removed.has(line) || words.length > 40 || /[。；，]$/u.test(words)) return;
    beside.set(words, [...(beside.get(words) ?? []), line]);
  });
  for (const lines of beside.values()) {
    if (lines.length < LEAST_REPEATS) continue;
    for (const line of lines) removeLine(draft, line, '每页重复的页眉或页脚，不是正文');
  }
}
