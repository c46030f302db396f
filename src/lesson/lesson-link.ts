import type { Lesson, LessonSection, Question } from './lesson.ts';
import { readPlace } from './place.ts';

/** What of a section a short link leaves out. */
type More = [questions: readonly Question[], notes: string];

const MOST_SECTIONS = 200;
const MOST_MINUTES = 999;

function shortPlace(at: string, before: string): string {
  const place = readPlace(at);
  if (place?.kind === 'passage') return `${place.document === before ? '' : place.document}.${place.eId}`;
  if (place?.kind === 'table') return `*${place.table}${place.row === null ? '' : `.${place.row}`}`;
  return place ? `!${place.term}` : '';
}

function longPlace(short: string, before: string): string {
  if (short.startsWith('*')) return `table:${short.slice(1).replace('.', '#')}`;
  if (short.startsWith('!')) return `term:${short.slice(1)}`;
  const [document = '', eId = ''] = short.split('.');
  return `${document === '' ? before : document}#${eId}`;
}

const documentOf = (at: string, before: string): string => {
  const place = readPlace(at);
  return place?.kind === 'passage' ? place.document : before;
};

const toBase64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64 = (code: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0)),
  );

/**
 * A lesson as the part of an address after `#`. Twenty sections with a title of a dozen characters take about half a kilobyte;
 * questions and notes are added only when `whole` asks for them.
 */
export function lessonToHash(lesson: Lesson, whole = false): string {
  let before = '';
  const sections = lesson.sections.map(({ at, minutes }) => {
    const short = `${shortPlace(at, before)},${String(minutes)}`;
    before = documentOf(at, before);
    return short;
  });
  const more = lesson.sections.map(({ questions, notes = '' }): More => [questions, notes]);
  const extra = whole && more.some(([questions, notes]) => questions.length > 0 || notes !== '');
  return [
    `t=${encodeURIComponent(lesson.title)}`,
    `s=${sections.join('~')}`,
    ...(extra ? [`m=${toBase64(JSON.stringify(more))}`] : []),
  ].join('&');
}

/** Questions and notes as they came with an address: data from anywhere, of which only what has the right form is taken. */
function readMore(code: string | undefined): More[] {
  try {
    const parsed: unknown = code === undefined ? [] : JSON.parse(fromBase64(code));
    if (!Array.isArray(parsed)) return [];
    return (parsed as unknown[]).map((each) => {
      const [questions, notes] = Array.isArray(each) ? (each as unknown[]) : [];
      return [readQuestions(questions), typeof notes === 'string' ? notes : ''];
    });
  } catch {
    return [];
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Questions of the right form among what came from a file or an address. */
export function readQuestions(value: unknown): Question[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).filter(isRecord).flatMap(({ ask, at, answers }) => {
    if (typeof ask !== 'string' || ask === '') return [];
    const quoted = (Array.isArray(answers) ? (answers as unknown[]) : [])
      .filter(isRecord)
      .flatMap(({ at: where, quote }) =>
        typeof where === 'string' && typeof quote === 'string' ? [{ at: where, quote }] : [],
      );
    return [{ ask, ...(typeof at === 'string' ? { at } : {}), answers: quoted }];
  });
}

/** Minutes within reason. */
export const readMinutes = (value: unknown): number => {
  const minutes = Math.round(Number(value));
  return minutes >= 1 ? Math.min(minutes, MOST_MINUTES) : 1;
};

/** The lesson in an address; null when there is none. What has not the right form is left out. */
export function lessonFromHash(hash: string): Lesson | null {
  const parts = new Map(
    hash
      .replace(/^#/u, '')
      .split('&')
      .filter((part) => /^[a-z]=/u.test(part))
      .map((part) => [part.slice(0, 1), part.slice(2)]),
  );
  const listed = parts.get('s');
  if (listed === undefined) return null;
  const more = readMore(parts.get('m'));
  let before = '';
  const sections = listed
    .split('~')
    .slice(0, MOST_SECTIONS)
    .flatMap((each, index): LessonSection[] => {
      const [short = '', minutes] = each.split(',');
      const at = longPlace(short, before);
      if (!readPlace(at)) return [];
      before = documentOf(at, before);
      const [questions, notes] = more[index] ?? [[], ''];
      return [{ at, minutes: readMinutes(minutes), questions, ...(notes === '' ? {} : { notes }) }];
    });
  let title = '';
  try {
    title = decodeURIComponent(parts.get('t') ?? '');
  } catch {
    // A title that was cut off on its way.
  }
  return { title, sections };
}
