import { documentSource } from '../../notes/document-source.ts';
import type { MarkStyle, Note, Span } from '../../notes/note.ts';
import { passageLabel } from '../reading/citation.ts';
import { partsWithin } from '../reading/selected-parts.ts';
import { documentArticle, eIdOf, labelOf, shortTitle } from '../reading/source-words.ts';
import { describeSpan, lineAt, rangesOfSpan, type PageText } from './page-text.ts';

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on http without TLS. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}

/** Where a stretch of the page stands, in all the forms that a note keeps. */
export function whereOf(page: PageText, span: Span): Pick<Note, 'eId' | 'label' | 'quote' | 'position'> {
  const ranges = rangesOfSpan(page, span).map((part) => {
    const range = document.createRange();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    return range;
  });
  const parts = partsWithin(ranges);
  const eId = eIdOf(lineAt(page, span.start)) || 'title';
  return { eId, label: passageLabel(parts) || labelOf(eId), ...describeSpan(page, span) };
}

/** A note that nobody has kept yet. */
export function newNote(page: PageText, span: Span, style: MarkStyle | null): Note {
  const article = documentArticle();
  const id = article?.dataset['document'] ?? '';
  const time = new Date().toISOString();
  return {
    id: randomId(),
    document: id,
    source: documentSource(id, article?.dataset['site'] ?? null),
    title: shortTitle(),
    style,
    text: '',
    ...whereOf(page, span),
    created: time,
    modified: time,
  };
}
