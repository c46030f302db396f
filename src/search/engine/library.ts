import { shortSum } from '../core/checksum.ts';
import { readManifest } from '../core/read-manifest.ts';
import {
  type Manifest,
  type ManifestDocument,
  type ManifestPayload,
  shardFormat,
  type TextShard,
  type Titles,
} from '../core/shard-format.ts';
import { buildStream, type Stream } from '../core/stream.ts';
import { readVariants, type Variants } from '../core/variants.ts';
import { loadNamed } from './load-named.ts';
import { forgetShard, loadShard, ShardError, type ShardSource } from './load-shard.ts';
import { unpackText } from './unpack-text.ts';

/** A document whose words are at hand. */
export interface LoadedDocument extends ManifestDocument, TextShard {
  stream: Stream;
}

const manifests = new WeakMap<object, Manifest>();
const tables = new WeakMap<Manifest, Variants>();
const loaded = new Map<string, Promise<LoadedDocument>>();

/**
 * The list of what can be searched.
 * @throws {ShardError} `damaged` also when the list was made for another version of the engine
 */
export async function loadManifest(source: ShardSource): Promise<Manifest> {
  const payload = (await loadShard('manifest', source)) as ManifestPayload;
  if (payload.format !== shardFormat) throw new ShardError('manifest', 'damaged');
  const known = manifests.get(payload) ?? readManifest(payload);
  manifests.set(payload, known);
  return known;
}

/** The library's table of other forms of characters, read once. */
export function variantsOf(manifest: Manifest): Variants {
  const known = tables.get(manifest) ?? readVariants(manifest.variants);
  tables.set(manifest, known);
  return known;
}

/**
 * The words of one document, checked against the manifest.
 * @throws {ShardError}
 */
export function loadDocument(entry: ManifestDocument, source: ShardSource): Promise<LoadedDocument> {
  const known = loaded.get(entry.shard);
  if (known) return known;
  const coming = readDocument(entry, source);
  loaded.set(entry.shard, coming);
  coming.catch(() => loaded.delete(entry.shard));
  return coming;
}

async function readDocument(entry: ManifestDocument, source: ShardSource): Promise<LoadedDocument> {
  const packed = await loadShard(entry.shard, source);
  const damaged = new ShardError(entry.shard, 'damaged');
  if (typeof packed !== 'string' || shortSum(packed) !== entry.sum) throw damaged;
  forgetShard(entry.shard);
  const shard = await unpackText(packed).catch(() => Promise.reject(damaged));
  return { ...entry, ...shard, stream: buildStream(shard.blocks) };
}

// Browsers open few files at once; asking for all at once would let the last ones run out of patience in the queue.
const atOnce = 6;

/** Loads several documents; those whose words cannot be had are named instead of silently left out. */
export async function loadDocuments(
  entries: readonly ManifestDocument[],
  source: ShardSource,
): Promise<{ documents: LoadedDocument[]; missing: ManifestDocument[] }> {
  const results: (LoadedDocument | undefined)[] = [];
  let next = 0;
  const work = async () => {
    while (next < entries.length) {
      const index = next++;
      results[index] = await loadDocument(entries[index]!, source).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, entries.length) }, work));
  return {
    documents: results.filter((document) => document !== undefined),
    missing: entries.filter((_, index) => results[index] === undefined),
  };
}

/** Titles of documents, by their place in the library; undefined when the list cannot be had. */
export async function loadTitles(manifest: Manifest, source: ShardSource): Promise<Titles[] | undefined> {
  return (await loadNamed(manifest.titles, source)) as Titles[] | undefined;
}
