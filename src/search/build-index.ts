import { aliasPairs } from './alias-pairs.ts';
import { buildSuggestions } from './build-suggestions.ts';
import { checksum } from './checksum.ts';
import type { Companion } from './companion.ts';
import { runPagefind } from './run-pagefind.ts';
import type { SearchableDocument } from './searchable.ts';
import { type Manifest, shardFormat, shardScript, textShard, wordsOf } from './shard-format.ts';
import { buildStream } from './stream.ts';
import { documentTokens } from './tokens.ts';
import { variantClasses } from './variant-classes.ts';
import { readVariants } from './variants.ts';
import type { Vocabulary } from './vocabulary.ts';

// Of Pagefind's output only what a search reads: its own pages, styles and text fragments have no use here.
const neededFiles = /^(pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.unknown\.pagefind|index\/.*\.pf_index)$/;

/**
 * Builds everything that search reads except the engine itself: the manifest, a text shard for each document and
 * Pagefind's index, all as classic scripts. The same documents give the same bytes.
 * @returns the files by path below the site's root (`search/…`, ASCII)
 */
export async function buildSearchIndex(
  documents: readonly SearchableDocument[],
  companions: readonly Companion[] = [],
  vocabulary: Vocabulary = [],
): Promise<Map<string, string>> {
  const shards = new Map<string, string>();
  const words = documents
    .flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .concat(companions.map(({ text }) => text));
  const classes = variantClasses(words.join(''), aliasPairs(vocabulary));
  const manifest: Manifest = { format: shardFormat, documents: [], files: {}, pages: {}, variants: classes };
  const variants = readVariants(classes);

  for (const document of documents) {
    const shard = textShard(document);
    const name = `text-${document.id}-${checksum(JSON.stringify(shard))}`;
    shards.set(`search/${name}.js`, shardScript(name, shard));
    const { id, title, shortTitle, genre } = document;
    const characters = shard.blocks.reduce((sum, block) => sum + block.text.length, 0);
    manifest.documents.push({ id, title, shortTitle, genre, shard: name, sum: checksum(wordsOf(shard)), characters });
  }

  const records = documents.map((document) => ({
    url: document.id,
    // Folded further than the texts themselves, so that one question proposes every form; the texts then tell them apart.
    words: documentTokens(variants.foldStream(buildStream(document.blocks)).stripped().text),
  }));
  const places = new Map(documents.map((document, index) => [document.id, index]));
  // A document without a single word gives Pagefind nothing to keep, and no query can ask for it.
  const { files, urls } = await runPagefind(records.filter(({ words }) => words !== ''));
  for (const [page, url] of [...urls].sort()) manifest.pages[page] = places.get(url)!;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!neededFiles.test(path)) continue;
    const base64 = Buffer.from(content).toString('base64');
    const sum = checksum(base64);
    const name = `index-${path.replace(/[^a-z0-9_]+/gi, '-')}-${sum}`;
    shards.set(`search/${name}.js`, shardScript(name, base64));
    manifest.files[path] = { shard: name, sum };
  }

  const add = (kind: 'companions' | 'suggest', payload: unknown) => {
    const sum = checksum(JSON.stringify(payload));
    const name = `${kind}-${sum}`;
    shards.set(`search/${name}.js`, shardScript(name, payload));
    manifest[kind] = { shard: name, sum };
  };
  if (companions.length > 0) add('companions', companions);
  const suggestions = buildSuggestions(documents, vocabulary);
  if (suggestions.words.length > 0) add('suggest', suggestions);

  shards.set('search/manifest.js', shardScript('manifest', manifest));
  return shards;
}
