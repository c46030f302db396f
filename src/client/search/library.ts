import { checksum } from '../../search/checksum.ts';
import {
  type Manifest,
  type ManifestDocument,
  shardFormat,
  type TextShard,
  wordsOf,
} from '../../search/shard-format.ts';
import { buildStream, type Stream } from '../../search/stream.ts';
import { readVariants, type Variants } from '../../search/variants.ts';
import { loadShard, ShardError, type ShardSource } from './load-shard.ts';

/** A document whose words are at hand. */
export interface LoadedDocument extends ManifestDocument, TextShard {
  stream: Stream;
}

const loaded = new Map<string, LoadedDocument>();
const tables = new WeakMap<Manifest, Variants>();

/**
 * The list of what can be searched.
 * @throws {ShardError} `damaged` also when the list was made for another version of the engine
 */
export async function loadManifest(source: ShardSource): Promise<Manifest> {
  const manifest = (await loadShard('manifest', source)) as Manifest;
  if (manifest.format !== shardFormat) throw new ShardError('manifest', 'damaged');
  return manifest;
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
export async function loadDocument(entry: ManifestDocument, source: ShardSource): Promise<LoadedDocument> {
  const known = loaded.get(entry.shard);
  if (known) return known;
  const shard = (await loadShard(entry.shard, source)) as TextShard;
  if (checksum(wordsOf(shard)) !== entry.sum) throw new ShardError(entry.shard, 'damaged');
  const document = { ...entry, ...shard, stream: buildStream(shard.blocks) };
  loaded.set(entry.shard, document);
  return document;
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
  await Promise.all(Array.from({ length: atOnce }, work));
  return {
    documents: results.filter((document) => document !== undefined),
    missing: entries.filter((_, index) => results[index] === undefined),
  };
}
