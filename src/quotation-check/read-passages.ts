import { isSeparator } from '../search/core/separators.ts';

/** One character of what was pasted, white space left out. */
export interface PastedCharacter {
  character: string;
  /** UTF-16 offset in what was pasted. */
  at: number;
}

/** A paragraph of what was pasted, to be compared with the source. */
export interface PastedPassage {
  characters: readonly PastedCharacter[];
  /** Places in `characters` before which an ellipsis says that words are left out. */
  gaps: readonly number[];
  /** It stood in quotation marks, so marks within it may be a level deeper than in the source. */
  quoted: boolean;
}

/** Characters that are no part of the words: white space, line ends, invisible ones. */
export const leftOut = /^[\s\u0085\p{Cf}]$/u;

// A line that ends with one of these is a paragraph's last one; any other goes on in the next, as copied from a PDF.
const paragraphEnd = /[。！？：；…—”’」』）》.!?:;)]$/u;
const ellipsis = /…+|\.{3,}|。{3,}|[〔［[（(](?:中?略|…+|\.{3,})[〕］\])）]/gu;
const quotationMarks: readonly string[] = ['“”', '「」', '『』', '""'];
// What a writer sets after the closing mark: a comma or full stop, a citation in brackets as the site itself gives it.
const after = /(?<=[”」』"])[，。；、]?\s*(?:（《[^《》]+》[^“”「」]*）)?[，。；、]?$/u;
// Comparing takes the square of the length; a longer paragraph is taken sentence by sentence.
const longestPassage = 1500;

/**
 * Takes apart what was pasted: paragraphs, whose white space and line breaks do not count; an outer pair of quotation marks and
 * a citation after it belong to the writer, not to the source; an ellipsis stands for words left out. Paragraphs without a
 * letter are passed over.
 */
export function readPassages(pasted: string): PastedPassage[] {
  return paragraphsOf(pasted)
    .map(([from, to]) => readParagraph(pasted, from, to))
    .flatMap(cutLong)
    .filter(({ characters }) => characters.some(({ character }) => !isMark(character)));
}

// Of marks alone there is nothing to say.
function isMark(character: string): boolean {
  return character.length === 1 && isSeparator(character);
}

type Range = readonly [from: number, to: number];

function paragraphsOf(pasted: string): Range[] {
  const paragraphs: Range[] = [];
  let open = false;
  for (const { 0: line, index } of pasted.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu)) {
    const words = line.trim();
    const to = index + line.length;
    const last = paragraphs.at(-1);
    if (words === '') open = false;
    else if (open && last) paragraphs[paragraphs.length - 1] = [last[0], to];
    else paragraphs.push([index, to]);
    if (words !== '') open = !paragraphEnd.test(words);
  }
  return paragraphs;
}

function readParagraph(pasted: string, from: number, to: number): PastedPassage {
  const [start, end, quoted] = withoutQuotationMarks(pasted, from, to);
  const words = pasted.slice(start, end);
  const characters: PastedCharacter[] = [];
  const gaps: number[] = [];
  const add = (first: number, after: number) => {
    let at = start + first;
    for (const character of words.slice(first, after)) {
      if (!leftOut.test(character)) characters.push({ character, at });
      at += character.length;
    }
  };
  let read = 0;
  for (const { 0: marks, index } of words.matchAll(ellipsis)) {
    add(read, index);
    gaps.push(characters.length);
    read = index + marks.length;
  }
  add(read, words.length);
  const within = [...new Set(gaps)].filter((gap) => gap > 0 && gap < characters.length);
  return { characters, gaps: within, quoted };
}

// The range of the words within an outer pair of quotation marks, if there is one.
function withoutQuotationMarks(pasted: string, from: number, to: number): [from: number, to: number, quoted: boolean] {
  const words = pasted.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const bare = words.trim().replace(after, '');
  const marks = quotationMarks.find(([open, close]) => bare.startsWith(open!) && bare.endsWith(close!));
  if (marks === undefined || bare.length < 3 || !isOnePair(bare, marks)) return [from, to, false];
  return [start + 1, start + bare.length - 1, true];
}

// “甲”和“乙” begins and ends with quotation marks, but not of one pair.
function isOnePair(words: string, [open, close]: string): boolean {
  if (open === close) return words.split(open!).length === 3;
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === open) depth += 1;
    if (words[at] === close) depth -= 1;
    if (depth === 0) return at === words.length - 1;
  }
  return false;
}

function cutLong(passage: PastedPassage): PastedPassage[] {
  const { characters, gaps, quoted } = passage;
  if (characters.length <= longestPassage) return [passage];
  const parts: PastedPassage[] = [];
  for (let from = 0; from < characters.length;) {
    const most = Math.min(from + longestPassage, characters.length);
    let to = most;
    if (most < characters.length) {
      while (to > from && !paragraphEnd.test(characters[to - 1]!.character)) to -= 1;
      if (to === from) to = most;
    }
    const own = gaps.filter((gap) => gap > from && gap < to).map((gap) => gap - from);
    parts.push({ characters: characters.slice(from, to), gaps: own, quoted });
    from = to;
  }
  return parts;
}
