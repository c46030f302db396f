import { splitForScreen } from '../../lesson/split-for-screen.ts';
import { element } from '../dom/element.ts';
import type { Slide } from './slides.ts';

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

/** Makes the place for the words. It measures by setting them, so it must be in the page when it is used. */
export function openStage(): Stage {
  const words = element('p.stage-words', {});
  const box = element('div.stage', {}, words);
  const fitsAt = (size: number): boolean => {
    words.style.fontSize = `${String(size)}px`;
    return words.offsetHeight <= box.clientHeight && words.scrollWidth <= box.clientWidth;
  };
  const prepare = (slide: Slide, text: string): void => {
    box.dataset['kind'] = slide.kind;
    words.textContent = text;
  };
  return {
    box,
    pieces: (slide) => {
      const fits = (text: string): boolean => {
        prepare(slide, text);
        return fitsAt(SMALLEST);
      };
      // Lines of a row belong together as long as they fit, and are shown one by one where they do not.
      if (slide.kind === 'words' || slide.kind === 'heading') return splitForScreen(slide.text, fits);
      if (fits(slide.text)) return [slide.text];
      return slide.text.split('\n').flatMap((line) => splitForScreen(line, fits));
    },
    show: (slide, piece) => {
      prepare(slide, piece);
      let size = LARGEST;
      while (size > SMALLEST && !fitsAt(size)) size -= 2;
      fitsAt(size);
    },
  };
}
