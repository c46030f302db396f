import { paragraphBreak } from '../stream.ts';
import { readAscending, writeAscending } from './ascending.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { readGamma, writeGamma } from './codes.ts';

/** In which documents, by their place in the library, one character stands, and how often in each. */
export interface UnitCounts {
  documents: number[];
  counts: number[];
}

/** The counts of every UTF-16 unit in streams, separators included, paragraph breaks left out. */
export function tallyUnits(streams: readonly string[]): Map<string, UnitCounts> {
  const units = new Map<string, UnitCounts>();
  streams.forEach((stream, document) => {
    const own = new Map<number, number>();
    for (let at = 0; at < stream.length; at += 1) {
      const unit = stream.charCodeAt(at);
      own.set(unit, (own.get(unit) ?? 0) + 1);
    }
    own.delete(paragraphBreak.charCodeAt(0));
    for (const [code, count] of own) {
      const unit = String.fromCharCode(code);
      const entry = units.get(unit) ?? { documents: [], counts: [] };
      units.set(unit, entry);
      entry.documents.push(document);
      entry.counts.push(count);
    }
  });
  return units;
}

/** @param range number of documents there are */
export function writeUnitCounts(bits: BitWriter, { documents, counts }: UnitCounts, range: number): void {
  writeGamma(bits, documents.length);
  writeAscending(bits, documents, range);
  for (const count of counts) writeGamma(bits, count);
}

/**
 * Reads what `writeUnitCounts` wrote.
 * @throws when the bits end too early
 */
export function readUnitCounts(bits: BitReader, range: number): UnitCounts {
  const number = readGamma(bits);
  if (!(number <= range)) throw new Error('the counts are damaged');
  const documents = [...readAscending(bits, number, range)];
  const counts = documents.map(() => readGamma(bits));
  if (bits.overrun) throw new Error('the counts are damaged');
  return { documents, counts };
}
