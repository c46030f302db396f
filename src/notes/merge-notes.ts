import { toAnnotation } from './annotation.ts';
import type { Note } from './note.ts';

/** What taking notes from a file would do to those that are kept. */
export interface Merged {
  /** Notes that are not kept yet. */
  fresh: Note[];
  /** Notes that are kept in an older form, which gives way. */
  newer: Note[];
  /** How many are kept already, as they are. */
  same: number;
  /** How many are kept in a newer form, which stays. */
  older: number;
}

const written = (note: Note): string => JSON.stringify(toAnnotation(note));

/**
 * Compares notes that come from a file with those that are kept: the same note is kept once, of two forms of it the one that was
 * changed last.
 */
export function mergeNotes(kept: readonly Note[], coming: readonly Note[]): Merged {
  const known = new Map(kept.map((note) => [note.id, note]));
  const taken = new Map<string, Note>();
  let [same, older] = [0, 0];
  for (const note of coming) {
    const own = taken.get(note.id) ?? known.get(note.id);
    if (own && written(own) === written(note)) same += 1;
    else if (own && own.modified >= note.modified) older += 1;
    else taken.set(note.id, note);
  }
  const all = [...taken.values()];
  return { fresh: all.filter(({ id }) => !known.has(id)), newer: all.filter(({ id }) => known.has(id)), same, older };
}
