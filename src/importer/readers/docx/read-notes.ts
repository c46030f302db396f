import type { SourceLine } from '../../source-lines.ts';
import { child, elements, type XmlElement } from '../parse-xml.ts';
import { readBlocks } from './read-body.ts';
import type { BodyContext } from './body-context.ts';
import { formatNumber } from './format-number.ts';

type NoteKind = 'footnote' | 'endnote';

/** Numbers notes in the order of their references and remembers which were referred to. */
export interface NoteNumbers {
  mark: (kind: NoteKind, reference: XmlElement) => string | null;
  /** Notes referred to, in order, with the number drawn before them (null: the author's own mark). */
  used: { kind: NoteKind; id: string; number: string | null }[];
}

/**
 * Counts notes through the document. Word can begin anew on each page or section; where it does is not in the file or
 * not worth two marks alike on one web page, so the count goes through.
 * @param settings Root of settings.xml; its `w:footnotePr` and those of the body's sections set the format.
 */
export function numberNotes(settings: XmlElement | null, body: XmlElement): NoteNumbers {
  const used: NoteNumbers['used'] = [];
  const formats = { footnote: noteFormat('footnote', settings, body), endnote: noteFormat('endnote', settings, body) };
  const counts = { footnote: formats.footnote.start, endnote: formats.endnote.start };
  const mark = (kind: NoteKind, reference: XmlElement): string | null => {
    const custom = ['1', 'true', 'on'].includes(reference.attributes['customMarkFollows'] ?? '');
    const number = custom ? null : formatNumber(counts[kind], formats[kind].format);
    if (!custom) counts[kind] += 1;
    used.push({ kind, id: reference.attributes['id'] ?? '', number });
    return number;
  };
  return { mark, used };
}

function noteFormat(kind: NoteKind, settings: XmlElement | null, body: XmlElement): { format: string; start: number } {
  const name = `w:${kind}Pr`;
  const sections = elements(body)
    .flatMap((block) => [block, ...elements(child(block, 'w:pPr'))])
    .filter((element) => element.name === 'w:sectPr');
  const candidates = [...sections.map((section) => child(section, name)), child(settings ?? undefined, name)];
  const format = candidates
    .map((found) => child(found, 'w:numFmt')?.attributes['val'])
    .find((value) => value !== undefined);
  const start = candidates
    .map((found) => child(found, 'w:numStart')?.attributes['val'])
    .find((value) => value !== undefined);
  return {
    format: format ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'),
    start: /^\d{1,6}$/.test(start ?? '') ? Number(start) : 1,
  };
}

/** Lines of the notes that are referred to, in the order of their references. */
export function readNotes(
  numbers: NoteNumbers,
  parts: Record<NoteKind, XmlElement | null>,
  context: BodyContext,
): SourceLine[] {
  const notes = { footnote: byId(parts.footnote), endnote: byId(parts.endnote) };
  const lines: SourceLine[] = [];
  // Notes cannot refer to notes, so the list does not grow while it is read; the copy makes sure.
  for (const { kind, id, number } of [...numbers.used]) {
    const note = notes[kind].get(id);
    if (note === undefined) continue;
    const [first, ...rest] = readBlocks(note, context, { role: 'footnote' });
    if (first === undefined) continue;
    // Between the drawn number and the words stands a space that belongs to the number.
    const text = number === null ? first.text : first.text.replace(/^[ \u00a0\t]+/, '');
    const hints = { ...first.hints, ...(number === null ? {} : { number }) };
    lines.push({ ...first, text, hints }, ...rest);
  }
  return lines;
}

function byId(root: XmlElement | null): Map<string, XmlElement> {
  return new Map(elements(root ?? undefined).map((note) => [note.attributes['id'] ?? '', note]));
}
