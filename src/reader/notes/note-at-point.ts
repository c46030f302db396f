import type { PageNotes, PlacedNote } from './page-notes.ts';

/** Where a point of the window stands in the text; null beside it. */
function offsetAt(x: number, y: number, { page }: PageNotes): number | null {
  // The standard's function came to Chromium in 128.
  const old = document as unknown as { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const position = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  const range = position ? null : (old.caretRangeFromPoint?.(x, y) ?? null);
  const node = position?.offsetNode ?? range?.startContainer;
  const offset = position?.offset ?? range?.startOffset ?? 0;
  const found = page.nodes.find((each) => each.node === node);
  return found ? found.start + offset : null;
}

/** The notes whose marks lie under a point of the window; the browser's highlights tell nobody that they were clicked. */
export function notesAtPoint(x: number, y: number, notes: PageNotes): PlacedNote[] {
  const at = offsetAt(x, y, notes);
  if (at === null) return [];
  return notes.placed.filter(({ note, span }) => note.style !== null && span.start <= at && at <= span.end);
}
