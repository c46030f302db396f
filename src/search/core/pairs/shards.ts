import { BitReader, BitWriter } from './bits.ts';
import { readTexts, writeTexts } from './texts.ts';
import { readZ85, writeZ85 } from './z85.ts';

/** What an index says of one text. */
export interface IndexEntry<Value> {
  /** One or two UTF-16 units, as the library has them. */
  text: string;
  value: Value;
}

/** A shard and the folded text of its first entry. */
export interface BuiltShard {
  start: string;
  /** Bits, by `writeZ85`: which texts it is about, in the order of their units, and then what it says of each. */
  shard: string;
}

/**
 * Cuts an index into shards of about `size` bytes.
 * @param fold joins the forms of a character; all forms of a text come into one shard
 * @param write the bits of one entry's value
 */
export function cutShards<Value>(
  entries: readonly IndexEntry<Value>[],
  fold: (text: string) => string,
  write: (bits: BitWriter, value: Value) => void,
  size: number,
): BuiltShard[] {
  const ordered = entries
    .map((entry) => ({ ...entry, folded: fold(entry.text) }))
    .sort((a, b) => compare(a.folded, b.folded));
  const shards: BuiltShard[] = [];
  let own: WrittenEntry[] = [];
  let values = new BitWriter();
  const close = () => {
    if (own.length > 0) shards.push({ start: own[0]!.folded, shard: writeShard(own, values) });
    own = [];
    values = new BitWriter();
  };
  for (const { text, folded, value } of ordered) {
    if (values.length >= size * 8 && folded !== own.at(-1)!.folded) close();
    const from = values.length;
    write(values, value);
    own.push({ text, folded, from, to: values.length });
  }
  close();
  return shards;
}

/**
 * The entries of a shard, by the texts they are for.
 * @throws when the shard ends too early
 */
export function readShard<Value>(shard: string, read: (bits: BitReader) => Value): Map<string, Value> {
  const bits = new BitReader(readZ85(shard));
  return new Map(readTexts(bits).map((text) => [text, read(bits)]));
}

interface WrittenEntry {
  text: string;
  folded: string;
  /** Where among the bits of the values its own begin and end. */
  from: number;
  to: number;
}

function writeShard(entries: readonly WrittenEntry[], values: BitWriter): string {
  const ordered = [...entries].sort((a, b) => compare(a.text, b.text));
  const bits = new BitWriter();
  writeTexts(
    bits,
    ordered.map(({ text }) => text),
  );
  for (const { from, to } of ordered) bits.append(values, from, to);
  return writeZ85(bits.toBytes());
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
