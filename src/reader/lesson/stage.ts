import type { LessonPicture } from '../../lesson/lesson-places.ts';
import { splitForScreen } from '../../lesson/split-for-screen.ts';
import { element } from '../dom/element.ts';
import { renderTable } from './render-place.ts';
import { rowInLines, type Slide } from './slides.ts';

/** Type that is read from the last row, and the largest that is still text, in CSS pixels. */
const SMALLEST = 40;
const LARGEST = 72;

/** Where words are shown as large as they fit. */
export interface Stage {
  box: HTMLElement;
  /** The pieces of a slide that fit the screen as it is now. */
  pieces: (slide: Slide) => string[];
  show: (slide: Slide, piece: string) => void;
}

/** The picture whose text is largest when it fills the room there is. */
function bestPicture(pictures: readonly LessonPicture[], { clientWidth, clientHeight }: HTMLElement): LessonPicture {
  const scale = ({ width, height }: LessonPicture): number => Math.min(clientWidth / width, clientHeight / height);
  return pictures.reduce((best, one) => (scale(one) > scale(best) ? one : best));
}

/** Makes the place for the words. It measures by setting them, so it must be in the page when it is used. */
export function openStage(): Stage {
  const words = element('div.stage-words', {});
  const box = element('div.stage', {}, words);
  const root = document.documentElement.dataset['root'] ?? '';
  const fitsAt = (size: number): boolean => {
    words.style.fontSize = `${String(size)}px`;
    return words.offsetHeight <= box.clientHeight && words.scrollWidth <= box.clientWidth;
  };
  const prepare = (slide: Slide, text: string): void => {
    box.dataset['kind'] = slide.kind;
    if (slide.table && text === slide.text) words.replaceChildren(renderTable(slide.table));
    else words.textContent = text;
  };
  const lines = (text: string, fits: (text: string) => boolean): string[] =>
    fits(text) ? [text] : text.split('\n').flatMap((line) => splitForScreen(line, fits));
  return {
    box,
    pieces: (slide) => {
      if (slide.pictures) return [slide.text];
      const fits = (text: string): boolean => {
        prepare(slide, text);
        return fitsAt(SMALLEST);
      };
      if (slide.kind === 'words' || slide.kind === 'heading') return splitForScreen(slide.text, fits);
      const { table } = slide;
      // Lines of a row belong together as long as they fit, and are shown one by one where they do not.
      if (!table || fits(slide.text)) return lines(slide.text, fits);
      return table.rows.flatMap((row) => lines(rowInLines(table, row), fits));
    },
    show: (slide, piece) => {
      prepare(slide, piece);
      if (slide.pictures) {
        words.replaceChildren();
        const { path, width, height } = bestPicture(slide.pictures, box);
        const picture = element('img', { src: root + path.slice(1), alt: piece, width: String(width) });
        picture.setAttribute('height', String(height));
        words.append(picture);
        return;
      }
      let size = LARGEST;
      while (size > SMALLEST && !fitsAt(size)) size -= 2;
      fitsAt(size);
    },
  };
}
