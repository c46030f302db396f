import { foldText } from './fold.ts';
import type { Query } from './query.ts';

/** A word that must occur. */
export interface WantedWord {
  /** Folded like the text. */
  text: string;
  /** In quotation marks: exactly so, neither across punctuation nor in other forms. */
  quoted: boolean;
}

/** What a query asks for when its spaces, quotation marks, minus signs and field are taken as such. */
export interface Request {
  words: WantedWord[];
  /** No block with one of these words counts. */
  excluded: string[];
  /** Kind of material; '' for all. */
  kind: string;
  /** How near the words must stand: at most so many characters apart, in one paragraph, in one section; as near as can be else. */
  within?: Nearness;
}

/** A number is characters between two words of one paragraph. */
export type Nearness = number | 'paragraph' | 'section';

/** What a field was called, or is called elsewhere: taken when it is typed, never shown. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['术语', '词语'],
  ['校勘', '文字存疑'],
]);

const usualDistance = 20;

/** What a word between two others asks for: `NEAR/10`, 近10字, 同段, 同条; undefined for a plain word. */
function nearnessOf(word: string): Nearness | undefined {
  if (word === '同段') return 'paragraph';
  if (word === '同条' || word === '同节') return 'section';
  const [asked, english, chinese] = /^(?:near(?:\/(\d{1,4}))?|(?:近|相距)(\d{1,4})字?(?:以?内)?)$/.exec(word) ?? [];
  return asked === undefined ? undefined : Number(english ?? chinese ?? usualDistance);
}

/** Units beyond which a query is a passage, not a request: its spaces and quotation marks then are only words. */
export const longestRequest = 1000;

/**
 * Takes a query apart: `“软、硬件”` or `"软、硬件"` exactly so, `-词` not in the same block, `讲话:词` in one kind of material,
 * words parted by spaces, `甲 NEAR/10 乙` (甲 近10字 乙) near one another, `甲 同段 乙` in one paragraph, `甲 同条 乙` in one section.
 * @param kinds names that count as fields: the kinds of documents, and of what stands beside them
 * @returns undefined for one plain word, for nothing but exclusions, and for a passage
 */
export function readRequest({ raw }: Query, kinds: readonly string[] = []): Request | undefined {
  if (raw.length > longestRequest) return undefined;
  const names = [...kinds, ...otherNames.keys()].map((name) => name.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  const part = new RegExp(`([-－](?=[^\\s-]))?(?:(${names || '(?!)'})[:：])?(?:“([^”]+)”|"([^"]+)"|([^\\s]*))`, 'gy');
  const request: Request = { words: [], excluded: [], kind: '' };
  let marks = false;
  for (let at = 0; at < raw.length; at = part.lastIndex) {
    if (/\s/.test(raw.charAt(at))) {
      part.lastIndex = at + 1;
      continue;
    }
    part.lastIndex = at;
    const [, minus, kind, curly, straight, plain] = part.exec(raw)!;
    const quoted = curly ?? straight;
    const text = foldText((quoted ?? plain ?? '').trim());
    // Only between two words; otherwise it is one itself.
    const near =
      plain === undefined || request.words.length === 0 || !/\S/.test(raw.slice(part.lastIndex))
        ? undefined
        : nearnessOf(text);
    if (near !== undefined && minus === undefined && kind === undefined) {
      request.within = near;
      continue;
    }
    marks ||= minus !== undefined || kind !== undefined || quoted !== undefined;
    request.kind ||= otherNames.get(kind ?? '') ?? kind ?? '';
    if (text === '') continue;
    if (minus !== undefined) request.excluded.push(text);
    else if (!request.words.some((word) => word.text === text))
      request.words.push({ text, quoted: quoted !== undefined });
  }
  if (request.words.length === 0 || (!marks && request.words.length < 2)) return undefined;
  if (request.words.length < 2) delete request.within;
  return request;
}

/** Words as a query that asks for all of them, e.g. for marks in a document. */
export function writeWords(words: readonly WantedWord[]): string {
  return words.map(({ text }) => (/\s/.test(text) ? `"${text}"` : text)).join(' ');
}
