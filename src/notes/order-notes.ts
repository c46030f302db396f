import type { Note } from './note.ts';

/** The notes of one document, in the order of its text. */
export interface NotesOfDocument {
  document: string;
  title: string;
  notes: Note[];
}

/**
 * Notes by document, the documents in the order of their titles, the notes in that of the text.
 * @param startOf where a note stands now
 */
export function orderNotes(
  notes: readonly Note[],
  startOf: (note: Note) => number = ({ position }) => position.start,
): NotesOfDocument[] {
  const groups = new Map<string, NotesOfDocument>();
  for (const note of notes) {
    const known = groups.get(note.document);
    if (known) known.notes.push(note);
    else groups.set(note.document, { document: note.document, title: note.title, notes: [note] });
  }
  for (const group of groups.values())
    group.notes.sort((a, b) => startOf(a) - startOf(b) || (a.created < b.created ? -1 : 1));
  return [...groups.values()].sort((a, b) => a.title.localeCompare(b.title, 'zh-CN'));
}
