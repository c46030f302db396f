import { outerMark } from './comparable.ts';
import { leftOut, type PastedPassage } from './read-passages.ts';

/** Words of a document, as offsets in its stream. */
export interface WordsAt {
  start: number;
  end: number;
}

/**
 * Every place in a document at which a passage stands character for character, white space aside.
 * @param words the document's words, as `writtenText` gives them
 */
export function samePlaces({ characters, quoted }: PastedPassage, words: string): WordsAt[] {
  const asCompared = (character: string) => (quoted ? outerMark(character) : character);
  const wanted = characters.map(({ character }) => asCompared(character)).join('');
  const at: number[] = [];
  let kept = '';
  for (let offset = 0; offset < words.length; offset += 1) {
    const unit = words.charAt(offset);
    if (leftOut.test(unit)) continue;
    kept += asCompared(unit);
    at.push(offset);
  }
  const places: WordsAt[] = [];
  for (let from = kept.indexOf(wanted); from !== -1 && wanted !== ''; from = kept.indexOf(wanted, from + 1))
    places.push({ start: at[from]!, end: at[from + wanted.length - 1]! + 1 });
  return places;
}
