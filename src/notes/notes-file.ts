import { fromAnnotation, toAnnotation } from './annotation.ts';
import type { MarkStyle, Note } from './note.ts';
import { isRecord, parseJson } from './read-json.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const COLLECTION = 'urn:x-zhangju:notes';
const PAGE = `${COLLECTION}:1`;

/** What the classes of the marks mean to a program that draws them. */
const STYLES: Record<MarkStyle, string> = {
  yellow: '.yellow { background: #fff0a0; text-decoration: underline solid; }',
  green: '.green { background: #d6efc8; text-decoration: underline dashed; }',
  blue: '.blue { background: #d2e6fa; text-decoration: underline dotted; }',
  red: '.red { background: #fbd9d0; text-decoration: underline wavy; }',
};

const withStyle = (note: Note): Record<string, unknown> => ({
  ...toAnnotation(note),
  ...(note.style === null ? {} : { stylesheet: { type: 'CssStylesheet', value: STYLES[note.style] } }),
});

/** Notes as one file: an AnnotationCollection with its only page in it. The same notes give the same file. */
export function toNotesFile(notes: readonly Note[]): string {
  const items = [...notes].sort((a, b) => (a.id < b.id ? -1 : 1)).map(withStyle);
  const first = { id: PAGE, type: 'AnnotationPage', partOf: COLLECTION, startIndex: 0, items };
  const head = { '@context': CONTEXT, id: COLLECTION, type: 'AnnotationCollection', label: '我的笔记' };
  return `${JSON.stringify({ ...head, total: items.length, first }, null, 1)}\n`;
}

/** What a file of annotations holds: a collection, a page, a list or a single one, from this site or another program. */
export interface ReadNotes {
  notes: Note[];
  /** How many entries are no notes on words of such a library. */
  refused: number;
}

/** Reads a file of annotations; null when it is none. */
export function fromNotesFile(text: string): ReadNotes | null {
  const items = itemsOf(parseJson(text.replace(/^\ufeff/u, '')));
  if (!items) return null;
  const read = items.map(fromAnnotation);
  const notes = read.filter((note) => note !== null);
  return { notes, refused: read.length - notes.length };
}

function itemsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  if (!isRecord(value)) return null;
  if (isRecord(value['first'])) return itemsOf(value['first']);
  if (Array.isArray(value['items'])) return value['items'] as unknown[];
  return [value['type']].flat().includes('Annotation') ? [value] : null;
}
