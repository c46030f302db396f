import { paragraphBreak } from '../search/core/stream.ts';
import type { Variants } from '../search/core/variants.ts';
import { alignPassage, type Piece, type Step } from './align.ts';
import { breakOff, comparable } from './comparable.ts';
import { type Difference, differencesOf } from './differences.ts';
import type { PastedPassage } from './read-passages.ts';
import type { SourceText } from './source-text.ts';

/**
 * `same`: word for word in one place, words left out only where an ellipsis says so. `different`: near a place, with
 * differences. `joined`: put together from several places. `absent`: near nothing.
 */
export type Verdict = 'same' | 'different' | 'joined' | 'absent';

/** A stretch of the source that a part of the passage stands for. */
export interface FoundPiece {
  /** Place of the document in the list given; the words from `start` to `end` of its stream. */
  document: number;
  start: number;
  end: number;
  /** The part of the passage, as places in its characters. */
  from: number;
  to: number;
  /** How it follows on the piece before: after an ellipsis of the passage, or with nothing to say so. */
  after: 'beginning' | 'ellipsis' | 'nothing';
  steps: Step[];
}

/** What was found of a passage. */
export interface Judgement {
  verdict: Verdict;
  pieces: FoundPiece[];
  differences: Difference[];
  /** Places in the passage's characters before which the source begins a new paragraph and the passage does not. */
  breaks: number[];
}

// A passage is near a place when so much of its characters stand there too.
const leastAlike = 0.6;
// In a large library any words can be put together from scraps: only what keeps close to its places was put together.
const leastAlikeJoined = 0.9;
// So many characters missing between two parts are missing words, not another place.
const mostMissing = 20;

/**
 * Judges a passage by what it comes nearest to.
 * @param pasted what the passage was read from
 * @param text where it may stand
 * @param written each document's words
 */
export function judgePassage(
  passage: PastedPassage,
  pasted: string,
  text: SourceText,
  written: readonly string[],
  variants: Variants,
): Judgement {
  const characters = passage.characters.map(({ character }) => character);
  const both = [characters, text.characters].map((each) => comparable(each, variants, passage.quoted));
  const align = (oneStretch: boolean) => {
    const aligned = alignPassage(both[0]!, both[1]!, new Set(passage.gaps), text.document, oneStretch);
    const pieces = placePieces(joinPieces(aligned, passage, text, written), passage, text);
    const steps = pieces.flatMap(({ steps: own }) => own);
    const alike = steps.filter((step) => isAlike(step, characters, text, variants)).length;
    return { pieces, alike: alike / characters.length, joined: isJoined(pieces) };
  };
  let found = align(false);
  if (found.joined && found.alike < leastAlikeJoined) found = align(true);
  const { pieces, alike, joined } = found;
  if (pieces.length === 0 || alike < leastAlike) return { verdict: 'absent', pieces: [], differences: [], breaks: [] };
  const differences = pieces.flatMap((piece) => differencesOf(piece.steps, passage, text, variants));
  const verdict = joined ? 'joined' : differences.length > 0 ? 'different' : 'same';
  return { verdict, pieces, differences, breaks: breaksIn(pieces, passage, pasted, text, written) };
}

function isAlike({ kind, passage, text }: Step, characters: readonly string[], source: SourceText, variants: Variants) {
  if (kind === 'same') return true;
  return kind === 'changed' && variants.fold(characters[passage]!) === variants.fold(source.characters[text]!);
}

function isJoined(pieces: readonly FoundPiece[]): boolean {
  return pieces.some((piece, index) => index > 0 && !goesOn(pieces[index - 1]!, piece));
}

// A later part of the same document, where an ellipsis says that words are left out.
function goesOn(before: FoundPiece, piece: FoundPiece): boolean {
  return piece.after === 'ellipsis' && piece.document === before.document && piece.start >= before.end;
}

// Pieces that follow each other closely are one, in which words are missing; so are those between which the source has
// nothing but the ellipsis itself.
function joinPieces(
  pieces: readonly Piece[],
  { gaps }: PastedPassage,
  text: SourceText,
  written: readonly string[],
): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const last = before?.steps.findLast(({ kind }) => kind !== 'added')?.text;
    const first = piece.steps.find(({ kind }) => kind !== 'added')?.text;
    const at = piece.steps[0]?.passage ?? 0;
    const gap = gaps.includes(at);
    if (!before) joined.push({ steps: [...piece.steps] });
    // Characters that stand against nothing are not a place of their own.
    else if (last === undefined || first === undefined) before.steps.push(...piece.steps);
    else if (gap ? isEllipsis(text, last, first) : isClose(text, last, first, written)) {
      for (let place = last + 1; place < first && !gap; place += 1)
        before.steps.push({ kind: 'missing', passage: at, text: place });
      before.steps.push(...piece.steps);
    } else joined.push({ steps: [...piece.steps] });
  }
  return joined;
}

// In the same paragraph, with few characters between.
function isClose(text: SourceText, last: number, first: number, written: readonly string[]): boolean {
  if (!isFartherOn(text, last, first) || first - last - 1 > mostMissing) return false;
  const words = written[text.document[last]!]!;
  return !words.slice(text.offset[last], text.offset[first]).includes(paragraphBreak);
}

function isEllipsis(text: SourceText, last: number, first: number): boolean {
  return isFartherOn(text, last, first) && /^[….]*$/u.test(text.characters.slice(last + 1, first).join(''));
}

function isFartherOn(text: SourceText, last: number, first: number): boolean {
  return first > last && !text.characters.slice(last, first).includes(breakOff);
}

function placePieces(pieces: readonly Piece[], { gaps }: PastedPassage, text: SourceText): FoundPiece[] {
  return pieces.flatMap(({ steps }, index): FoundPiece[] => {
    const inSource = steps.filter(({ kind }) => kind !== 'added');
    const inPassage = steps.filter(({ kind }) => kind !== 'missing');
    const [first, last] = [inSource[0], inSource.at(-1)];
    if (!first || !last) return [];
    const from = inPassage[0]?.passage ?? 0;
    return [
      {
        document: text.document[first.text]!,
        start: text.offset[first.text]!,
        end: text.offset[last.text]! + text.characters[last.text]!.length,
        from,
        to: (inPassage.at(-1)?.passage ?? from - 1) + 1,
        after: index === 0 ? 'beginning' : gaps.includes(from) ? 'ellipsis' : 'nothing',
        steps,
      },
    ];
  });
}

function breaksIn(
  pieces: readonly FoundPiece[],
  { characters }: PastedPassage,
  pasted: string,
  text: SourceText,
  written: readonly string[],
): number[] {
  const breaks: number[] = [];
  for (const { document, steps } of pieces) {
    const both = steps.filter(({ kind }) => kind === 'same' || kind === 'changed');
    both.slice(1).forEach((step, index) => {
      const before = both[index]!;
      const between = written[document]!.slice(text.offset[before.text]! + 1, text.offset[step.text]);
      const own = pasted.slice(characters[before.passage]!.at, characters[step.passage]!.at);
      if (between.includes(paragraphBreak) && !/[\r\n\u2028\u2029]/.test(own)) breaks.push(step.passage);
    });
  }
  return breaks;
}
