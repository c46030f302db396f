import { removeLine, viewOf, type Draft } from '../draft.ts';

const FORMS: readonly RegExp[] = [
  // — 3 —   - 3 -   －3－   ·3·
  /^[-—–－―~～·•]{1,2}\s*\d{1,4}\s*[-—–－―~～·•]{1,2}$/u,
  // 第3页   第 3 页 共 12 页   第3页/共12页
  /^第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*[（(]?\s*共\s*\d{1,4}\s*页\s*[)）]?)?$/u,
  /^共\s*\d{1,4}\s*页\s*[,，/／]?\s*第\s*\d{1,4}\s*页$/u,
  /^(?:page\s*)?\d{1,4}\s*(?:\/|of)\s*\d{1,4}$/iu,
  /^page\s*\d{1,4}$/iu,
];

/** True for a line that holds nothing but a page number. */
export function isPageNumber(text: string): boolean {
  const view = viewOf(text);
  return FORMS.some((form) => form.test(view));
}

/**
 * Reads: the lines. Writes: removals of page numbers, headers and footers. Matches `— 3 —`, `第3页 共12页`, `3/12`, and lines
 * that the reader marked as page furniture. A bare number is kept: it may be the cell of a table.
 */
export function removePageNumbers(draft: Draft): void {
  for (const { line, text, hints } of draft.source.lines) {
    if (hints?.role === 'header' || hints?.role === 'footer') removeLine(draft, line, '页眉或页脚，不是正文');
    else if (isPageNumber(text)) removeLine(draft, line, '页码，不是正文');
  }
}
