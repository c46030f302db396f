import { foldText } from './fold.ts';
import { stripSeparators } from './separators.ts';
import type { Stream } from './stream.ts';

/** Folds traditional and variant characters to one of their set, one UTF-16 unit for one. */
export interface Variants {
  fold: (text: string) => string;
  /** The stream with its text folded further; offsets stay. Made once for each stream. */
  foldStream: (stream: Stream) => Stream;
}

/**
 * Reads the table of a manifest.
 * @param classes as `variantClasses` writes them; '' folds nothing
 */
export function readVariants(classes: string): Variants {
  const table = new Map<string, string>();
  for (const members of classes.split('|')) {
    for (const character of members.slice(1)) table.set(character, members.charAt(0));
  }
  const matter = table.size > 0 ? new RegExp(`[${[...table.keys()].join('')}]`, 'g') : undefined;
  const fold = (text: string) => (matter ? text.replace(matter, (character) => table.get(character)!) : text);
  const streams = new WeakMap<Stream, Stream>();
  const foldStream = (stream: Stream): Stream => {
    const known = streams.get(stream);
    if (known) return known;
    const text = fold(stream.text);
    let stripped: { text: string; at: number[] } | undefined;
    const folded =
      text === stream.text ? stream : { ...stream, text, stripped: () => (stripped ??= stripSeparators(text)) };
    streams.set(stream, folded);
    return folded;
  };
  return { fold: (text) => fold(foldText(text)), foldStream };
}
