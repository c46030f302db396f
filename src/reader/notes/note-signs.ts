import { actionButton, element } from '../dom/element.ts';
import type { PlacedNote } from './page-notes.ts';

/**
 * Puts a sign beside each line that has a bookmark or something written, which opens it. It is no part of the source's words.
 * @param open what opens the notes of a line
 */
export function showSigns(placed: readonly PlacedNote[], open: (notes: readonly PlacedNote[]) => void): void {
  const lines = new Map<HTMLElement, PlacedNote[]>();
  for (const each of placed)
    if (each.line && (each.note.style === null || each.note.text !== ''))
      lines.set(each.line, [...(lines.get(each.line) ?? []), each]);
  const focused = document.activeElement?.closest('.note-signs')?.closest('.block');
  for (const sign of document.querySelectorAll('.note-signs')) sign.remove();
  for (const [line, notes] of lines) {
    const marked = notes.some(({ note }) => note.style === null);
    const written = notes.filter(({ note }) => note.text !== '').length;
    const name = [marked ? '书签' : '', written > 0 ? `${String(written)} 条笔记` : ''].filter(Boolean).join('，');
    const sign = actionButton(marked ? '签' : '记', () => open(notes), { 'aria-label': `${name}：打开`, title: name });
    if (marked && written > 0) sign.textContent = '签记';
    line.append(element('div.note-signs', { 'data-apparatus': '' }, sign));
    if (line === focused) sign.focus({ preventScroll: true });
  }
}
