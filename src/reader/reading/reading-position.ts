import { sectionOf } from './citation.ts';
import { markSection } from './contents.ts';
import { lineAskedFor } from './hash-arrival.ts';
import { documentArticle, eIdOf, labelOf } from './source-words.ts';
import { coveredTop } from './sticky-strip.ts';

/** A line counts as read when less than this much of it is left below the strip, in CSS pixels. */
const REST = 32;

/** The numbered lines of the document, in order. */
export function documentLines(): HTMLElement[] {
  return [...(documentArticle()?.querySelectorAll<HTMLElement>('.block') ?? [])];
}

/** The line that the address asked for, or the first that is still in view below the strip; null past the end of the text. */
export function lineInView(lines: readonly HTMLElement[] = documentLines()): HTMLElement | null {
  const asked = lineAskedFor();
  const known = lines.find((line) => line === asked);
  if (known) return known;
  const top = coveredTop() + REST;
  return lines.find((line) => line.getBoundingClientRect().bottom > top) ?? null;
}

/** Shows where one reads: the address in `[data-where]`, the section in the contents. */
export function startReadingPosition(): void {
  const where = document.querySelector('[data-where]');
  const lines = documentLines();
  if (!where || lines.length === 0) return;
  let shown: HTMLElement | null = null;
  let waiting = false;
  const show = (): void => {
    waiting = false;
    const line = lineInView(lines);
    if (line === shown) return;
    shown = line;
    const eId = eIdOf(line);
    where.textContent = labelOf(eId);
    markSection(sectionOf(eId));
  };
  const soon = (): void => {
    if (!waiting) requestAnimationFrame(show);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  addEventListener('load', soon);
  soon();
}
