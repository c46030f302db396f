import { foldText } from '../core/fold.ts';

/** How often a text stands in a library, overlapping places included, and in how many documents. */
export interface Counted {
  text: string;
  count: number;
  documents: number;
}

/**
 * Counts many texts in one walk through the streams, by the first two units of each: a search for every text would walk through a large
 * library hundreds of times.
 * @param streams the documents' words, folded
 */
export function countPhrases(streams: readonly string[], texts: readonly string[]): Counted[] {
  const entries = texts.map((text) => ({ needle: foldText(text), count: 0, documents: 0, last: -1 }));
  const byOpening = new Map<number, typeof entries>();
  const opens = new Uint8Array(65_536);
  const short: typeof entries = [];
  for (const entry of entries) {
    if (entry.needle === '') continue;
    const first = entry.needle.charCodeAt(0);
    if (entry.needle.length === 1) short.push(entry);
    else {
      opens[first] = 1;
      const opening = (first << 16) | entry.needle.charCodeAt(1);
      const known = byOpening.get(opening);
      if (known) known.push(entry);
      else byOpening.set(opening, [entry]);
    }
  }
  streams.forEach((stream, document) => {
    const found = (entry: (typeof entries)[number]): void => {
      entry.count += 1;
      if (entry.last !== document) entry.documents += 1;
      entry.last = document;
    };
    for (let at = 0; at + 1 < stream.length; at += 1) {
      const first = stream.charCodeAt(at);
      if (opens[first] === 0) continue;
      for (const entry of byOpening.get((first << 16) | stream.charCodeAt(at + 1)) ?? [])
        if (stream.startsWith(entry.needle, at)) found(entry);
    }
    for (const entry of short)
      for (let at = stream.indexOf(entry.needle); at !== -1; at = stream.indexOf(entry.needle, at + 1)) found(entry);
  });
  return entries.map(({ count, documents }, place) => ({ text: texts[place]!, count, documents }));
}
