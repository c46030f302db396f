import { describe } from '../../../src/notes/anchor.ts';
import { documentSource } from '../../../src/notes/document-source.ts';
import { MARK_STYLES, type Note } from '../../../src/notes/note.ts';

/** The nth of a number of notes that differ in everything. */
export function sampleNote(n: number, change: Partial<Note> = {}): Note {
  const document = ['tongzhi', 'yuelan', 'gone-away'][n % 3]!;
  const time = new Date(Date.UTC(2026, 10, 1, 8, 0, n)).toISOString();
  const words = `第${String(n)}处要记住的话`;
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    document,
    source: documentSource(document, n % 2 === 0 ? 'http://10.1.2.3/yunling/' : null),
    title: document,
    eId: `s1-p${String(n)}`,
    label: `一第${String(n)}段`,
    style: n % 5 === 4 ? null : MARK_STYLES[n % 4]!,
    text: n % 2 === 0 ? '' : `记：${String(n)}`,
    ...describe(`前面的话${words}后面的话`, { start: 4, end: 4 + words.length }),
    created: time,
    modified: time,
    ...change,
  };
}

/** So many of them. */
export const sampleNotes = (count: number): Note[] => Array.from({ length: count }, (_, n) => sampleNote(n));
