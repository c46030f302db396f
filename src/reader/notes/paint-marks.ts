import { MARK_STYLES, type MarkStyle, type Span } from '../../notes/note.ts';
import { element } from '../dom/element.ts';
import { rangesOfSpan, type PageText } from './page-text.ts';

/** A stretch to be drawn. */
export interface Mark {
  style: MarkStyle;
  span: Span;
}

/** Draws marks and forgets those that were drawn before. The page's own elements and words stay untouched. */
export type Painter = (page: PageText, marks: readonly Mark[]) => void;

/** Draws by the browser's own highlights (`::highlight` in notes.css). */
function paintHighlights(page: PageText, marks: readonly Mark[]): void {
  for (const style of MARK_STYLES) {
    const ranges = marks.filter((mark) => mark.style === style).flatMap(({ span }) => rangesOfSpan(page, span));
    if (ranges.length === 0) CSS.highlights.delete(`note-${style}`);
    else CSS.highlights.set(`note-${style}`, new Highlight(...ranges));
  }
}

/** Browsers without them (Firefox before 140) get boxes behind which nothing can be clicked and which nobody is read. */
function boxPainter(article: HTMLElement): Painter {
  const layer = element('div.note-layer', { 'data-apparatus': '', 'aria-hidden': 'true' });
  article.append(layer);
  return (page, marks) => {
    const origin = layer.getBoundingClientRect();
    const boxes = marks.flatMap(({ style, span }) =>
      rangesOfSpan(page, span).flatMap((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return [...range.getClientRects()].map((rect) => {
          const box = element(`span.note-${style}`, {});
          box.style.cssText = `left:${String(rect.left - origin.left)}px;top:${String(rect.top - origin.top)}px;width:${String(rect.width)}px;height:${String(rect.height)}px`;
          return box;
        });
      }),
    );
    layer.replaceChildren(...boxes);
  };
}

/** What draws marks in this browser. */
export const painterFor = (article: HTMLElement): Painter =>
  'highlights' in CSS && typeof Highlight === 'function' ? paintHighlights : boxPainter(article);
