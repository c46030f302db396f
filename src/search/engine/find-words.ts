import { findAcross, findExact, findVariants, type Span } from '../core/match.ts';
import type { Nearness, WantedWord } from '../core/operators.ts';
import { piecesOf, type Stream } from '../core/stream.ts';
import type { Variants } from '../core/variants.ts';
import type { LoadedDocument } from './library.ts';

/** Occurrences of several words in one document, by how near the words stand; no occurrence is in two lists. */
export interface NearHits {
  /** In blocks in which every word begins. */
  block: Span[];
  /** In other blocks of sections that hold every word. */
  section: Span[];
  /** In the rest of a document that holds every word. */
  whole: Span[];
}

interface Place {
  span: Span;
  block: number;
}

/** The block in which a span begins. */
function blockOf(stream: Stream, span: Span): number {
  return piecesOf(stream, span.start, span.end)[0]!.block;
}

/** Spans that begin in no block in which one of the words begins. */
export function withoutBlocks(stream: Stream, spans: Span[], excluded: readonly string[]): Span[] {
  if (excluded.length === 0 || spans.length === 0) return spans;
  const gone = new Set(excluded.flatMap((word) => findExact(stream, word)).map((span) => blockOf(stream, span)));
  return spans.filter((span) => !gone.has(blockOf(stream, span)));
}

// Characters between two places of one block; those of different blocks are never near.
function distance(a: Place, b: Place): number {
  if (a.block !== b.block) return Infinity;
  return Math.max(a.span.start - b.span.end, b.span.start - a.span.end, 0);
}

// Groups that every word has in common.
function shared(found: readonly Place[][], groupOf: (place: Place) => number): Set<number> {
  return found
    .map((places) => new Set(places.map(groupOf)))
    .reduce((all, groups) => new Set([...all].filter((group) => groups.has(group))));
}

/**
 * Finds several words near one another.
 * @param variants other forms, and words with separators between their characters, count too when given
 * @param within with it, `block` has the places that are as near as asked, and the other lists are empty
 */
export function findWords(
  { stream, blocks }: LoadedDocument,
  words: readonly WantedWord[],
  excluded: readonly string[],
  variants?: Variants,
  within?: Nearness,
): NearHits {
  const found = words.map(({ text, quoted }) => {
    const spans = findExact(stream, text);
    if (variants && !quoted) spans.push(...findAcross(stream, text), ...findVariants(stream, text, variants));
    return withoutBlocks(stream, spans, excluded).map((span): Place => ({ span, block: blockOf(stream, span) }));
  });
  const near: NearHits = { block: [], section: [], whole: [] };
  if (found.some((places) => places.length === 0)) return near;
  const sectionOf = ({ block }: Place) => blocks[block]!.section;
  const [inBlocks, inSections] = [shared(found, ({ block }) => block), shared(found, sectionOf)];
  const places = found.flat().sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (within !== undefined) {
    const near = (place: Place): boolean => {
      if (within === 'section') return inSections.has(sectionOf(place));
      if (within === 'paragraph') return inBlocks.has(place.block);
      return found.every((own) => own.includes(place) || own.some((other) => distance(place, other) <= within));
    };
    return { block: places.filter(near).map(({ span }) => span), section: [], whole: [] };
  }
  for (const place of places) {
    if (inBlocks.has(place.block)) near.block.push(place.span);
    else if (inSections.has(sectionOf(place))) near.section.push(place.span);
    else near.whole.push(place.span);
  }
  return near;
}
