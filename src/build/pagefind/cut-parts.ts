import { crc32 } from 'node:zlib';

/** Bytes of documents in an index without parts, for which Pagefind needs one to two gigabytes. */
const LARGEST_WHOLE = 10_000_000;
/** Bytes of documents in one part of a larger one on the average, which stands beside more that a build of a large library holds. */
const LARGEST_PART = 5_000_000;

/**
 * Cuts documents into parts that are about as large as one another, each in the order of the documents; there is always one part.
 * A document's part follows from its name, so that a document that is changed or added leaves all other parts as they were. Only
 * a library that has outgrown its parts is cut into twice as many.
 */
export function cutParts<Sized extends { id: string; bytes: number }>(
  documents: readonly Sized[],
  largestWhole = LARGEST_WHOLE,
  largestPart = LARGEST_PART,
): Sized[][] {
  const all = documents.reduce((sum, { bytes }) => sum + bytes, 0);
  if (all <= largestWhole) return [[...documents]];
  const count = 2 ** Math.ceil(Math.log2(all / largestPart));
  const parts = new Map<number, Sized[]>();
  for (const document of documents) {
    const place = crc32(document.id) % count;
    const part = parts.get(place);
    if (part) part.push(document);
    else parts.set(place, [document]);
  }
  return [...parts].toSorted(([a], [b]) => a - b).map(([, part]) => part);
}
