import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { annotationMark } from '../../edition/annotation-words.ts';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import type { WordsDialect } from '../xml/write-words.ts';

/** Two underlines stand in no address of ours. */
const noteOf = ({ number }: ResolvedAnnotation): string => `note__${String(number)}`;

/** Sentences, and what ties words to a note: a marker before them and a reference to the note after them. */
export const AKN_WORDS: WordsDialect = {
  sentence: (into, address) => into.ele('span', { eId: address }),
  mark: (into, comment, end) => {
    const eId = `${noteOf(comment)}__${end}`;
    if (end === 'from') into.ele('marker', { eId, name: 'from' });
    else into.ele('noteRef', { eId, href: `#${noteOf(comment)}`, marker: annotationMark(comment) });
  },
};

/** Writes what a comment says, each part with a class that names it, since the schema has no apparatus. */
function writeNote(into: XMLBuilder, annotation: ResolvedAnnotation): void {
  const { comment, words } = annotation;
  const own = into.ele('note', { eId: noteOf(annotation), class: comment.kind, marker: annotationMark(annotation) });
  const part = (name: string, text?: string): XMLBuilder => {
    const element = own.ele('p', { class: name });
    return text === undefined ? element : element.txt(text);
  };
  part('words', words);
  part('type', comment.type);
  if (comment.kind === 'emendation') {
    if (comment.suspected !== undefined) part('suspected', comment.suspected);
    part('reason', comment.reason);
    return;
  }
  part('text', comment.text);
  for (const { at, words: quoted } of comment.see)
    part('see')
      .ele('ref', { href: `#${at}` })
      .txt(quoted);
}

/**
 * Writes 校勘 and the editors' notes where Akoma Ntoso has editorial notes: in the metadata, so the text stays the document's own.
 * @param editor who answers for them
 */
export function writeNotes(into: XMLBuilder, annotations: readonly ResolvedAnnotation[], editor: string): void {
  if (annotations.length === 0) return;
  const notes = into.ele('notes', { source: editor });
  for (const annotation of annotations) writeNote(notes, annotation);
}
