import { documentOfSource } from './document-source.ts';
import { MARK_STYLES, type MarkStyle, type Note } from './note.ts';
import { selectorsOf } from './read-selectors.ts';
import { isRecord, textOf } from './read-json.ts';

/** A note as an object of JSON, in the form of the W3C's Web Annotation Data Model (Recommendation of 23 February 2017). */
export type Annotation = Record<string, unknown>;

/** Times by which nothing is ordered wrongly when a file does not tell any. */
const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';
/** Longer than anything that one marks or writes; a file with more is not one of notes. */
const LONGEST = 100_000;

const FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

const motivationOf = ({ style, text }: Note): string => {
  if (style === null) return 'bookmarking';
  return text === '' ? 'highlighting' : 'commenting';
};

/** A note as a Web Annotation, without its context, which the file names once. */
export function toAnnotation(note: Note): Annotation {
  const { id, source, title, eId, label, style, text, quote, position, created, modified } = note;
  return {
    id,
    type: 'Annotation',
    motivation: motivationOf(note),
    created,
    modified,
    ...(text === '' ? {} : { body: { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' } }),
    target: {
      type: 'SpecificResource',
      source,
      'dcterms:title': title,
      label,
      ...(style === null ? {} : { styleClass: style }),
      selector: [
        { type: 'FragmentSelector', conformsTo: FRAGMENTS, value: eId },
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}

/**
 * Reads a Web Annotation of this site or of another program. What it holds is taken as data: texts stay texts, styles and addresses
 * but for the document's are not taken over.
 * @returns null for what is no annotation of words in a document of such a library
 */
export function fromAnnotation(value: unknown): Note | null {
  if (!isRecord(value)) return null;
  const target: unknown = Array.isArray(value['target']) ? value['target'][0] : value['target'];
  if (!isRecord(target)) return null;
  const source = isRecord(target['source']) ? textOf(target['source']['id']) : textOf(target['source']);
  const document = documentOfSource(source);
  const found = selectorsOf(target['selector']);
  const id = textOf(value['id']);
  if (document === null || !found || id === '' || id.length > 500) return null;
  const text = bodyOf(value);
  const [created, modified] = [timeOf(value['created']), timeOf(value['modified'])];
  const note: Note = {
    id,
    document,
    source,
    title: textOf(target['dcterms:title']) || document,
    label: textOf(target['label']),
    style: styleOf(value['motivation'], target['styleClass']),
    text,
    ...found,
    created: created ?? modified ?? UNKNOWN_TIME,
    modified: modified ?? created ?? UNKNOWN_TIME,
  };
  return text.length > LONGEST || found.quote.exact.length > LONGEST ? null : note;
}

function styleOf(motivation: unknown, styleClass: unknown): MarkStyle | null {
  if (motivation === 'bookmarking') return null;
  return MARK_STYLES.find((style) => style === styleClass) ?? MARK_STYLES[0];
}

function bodyOf(value: Annotation): string {
  const bodies: unknown[] = [value['body']].flat();
  const texts = bodies.map((body) => (isRecord(body) && body['purpose'] !== 'tagging' ? textOf(body['value']) : ''));
  return [...texts, textOf(value['bodyValue'])].filter((text) => text !== '').join('\n');
}

function timeOf(value: unknown): string | null {
  const time = new Date(textOf(value));
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
