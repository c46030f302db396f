import { checksum } from '../core/checksum.ts';
import { type PairForms } from '../core/pairs/follow-pairs.ts';
import type { BitReader } from '../core/pairs/bits.ts';
import { readPostings } from '../core/pairs/postings.ts';
import { readShard } from '../core/pairs/shards.ts';
import { readUnitCounts, type UnitCounts } from '../core/pairs/unit-counts.ts';
import { type Manifest, shardBytes, type ShardRow } from '../core/shard-format.ts';
import { variantsOf } from './library.ts';
import { forgetShard, loadShard, ShardError, type ShardSource } from './load-shard.ts';

/** The entries of one shard by what their texts fold to. */
type Entries<Value> = Map<string, { text: string; value: Value }[]>;

// A payload begins with the checksum of the rest.
const sumLength = 8;

const opened = new Map<string, Promise<Entries<unknown>>>();

/**
 * The places of a pair of characters, in every form.
 * @param folded the pair with other forms of characters folded
 * @throws {ShardError}
 */
export async function findPair(folded: string, manifest: Manifest, source: ShardSource): Promise<PairForms> {
  const places = manifest.origins.at(-1)!;
  const entries = await find('pairs', folded, manifest, source, (bits) => readPostings(bits, places));
  return entries.map(({ text, value }) => ({ pair: text, postings: value }));
}

/**
 * Which shard holds a pair, and the bytes that it takes to bring it: none when it is at hand.
 * @param folded as for `findPair`
 */
export function shardOfPair(folded: string, { pairs }: Manifest): { place: number; bytes: number } {
  const place = lastNotAfter(pairs.starts, folded);
  if (place < 0 || opened.has(nameOf('pairs', place, pairs))) return { place, bytes: 0 };
  const large = pairs.large.findIndex((value, index) => index % 2 === 0 && value === place);
  return { place, bytes: large < 0 ? shardBytes : pairs.large[large + 1]! * 1024 };
}

/**
 * In which documents a character stands, in every form.
 * @throws {ShardError}
 */
export function findUnit(
  folded: string,
  manifest: Manifest,
  source: ShardSource,
): Promise<{ text: string; value: UnitCounts }[]> {
  return find('units', folded, manifest, source, (bits) => readUnitCounts(bits, manifest.documents.length));
}

async function find<Value>(
  kind: 'pairs' | 'units',
  folded: string,
  manifest: Manifest,
  source: ShardSource,
  read: (bits: BitReader) => Value,
): Promise<{ text: string; value: Value }[]> {
  const place = lastNotAfter(manifest[kind].starts, folded);
  if (place < 0) return [];
  const name = nameOf(kind, place, manifest[kind]);
  const open = async (): Promise<Entries<unknown>> => {
    const payload = await loadShard(name, source);
    const shard = typeof payload === 'string' ? payload.slice(sumLength) : '';
    if (payload !== checksum(shard) + shard) throw new ShardError(name, 'damaged');
    forgetShard(name);
    const { fold } = variantsOf(manifest);
    const entries: Entries<Value> = new Map();
    for (const [text, value] of readShard(shard, read)) {
      const key = fold(text);
      entries.set(key, [...(entries.get(key) ?? []), { text, value }]);
    }
    return entries;
  };
  const coming = opened.get(name) ?? open();
  opened.set(name, coming);
  coming.catch(() => opened.delete(name));
  return ((await coming) as Entries<Value>).get(folded) ?? [];
}

const nameOf = (kind: 'pairs' | 'units', place: number, { sum }: ShardRow) => `${kind}-${String(place)}-${sum}`;

// Texts of one length, joined, are in the order of their code units. -1 when all come after.
function lastNotAfter(starts: string, text: string): number {
  let low = -1;
  let high = starts.length / text.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (starts.slice(middle * text.length, (middle + 1) * text.length) <= text) low = middle;
    else high = middle;
  }
  return low;
}
