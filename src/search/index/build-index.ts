import { aliasPairs } from './alias-pairs.ts';
import { buildSuggestions } from './build-suggestions.ts';
import { checksum } from '../core/checksum.ts';
import type { Companion } from '../../model/companion.ts';
import type { NamedPage } from '../core/named-page.ts';
import type { Counted } from './count-phrases.ts';
import { everydayWords } from './everyday-words.ts';
import { evenSample } from './frequent-phrases.ts';
import { prepareDocument, type PreparedDocument } from './prepare-document.ts';
import { buildPairIndex } from './pairs/build-pair-index.ts';
import type { BuiltShard } from '../core/pairs/shards.ts';
import type { SearchableDocument } from '../core/searchable.ts';
import {
  type ManifestPayload,
  type NamedShard,
  shardBytes,
  shardFormat,
  shardScript,
  type ShardRow,
} from '../core/shard-format.ts';
import { tallyFrequencies } from './tally-frequencies.ts';
import { variantClasses } from './variant-classes.ts';
import { readVariants } from '../core/variants.ts';
import type { Vocabulary } from './vocabulary.ts';

// Z85 writes four bytes as five characters; compressed for transfer they are four bytes again.
const transferred = (payload: string): number => payload.length * 0.8;

/** What the index of a library is built from. */
export interface PreparedLibrary {
  documents: readonly PreparedDocument[];
  /** An even sample of all texts, by `evenSample`. */
  sample: readonly string[];
  companions: readonly Companion[];
  vocabulary: Vocabulary;
  /** Pages beside the documents, by what readers call them. */
  pages: readonly NamedPage[];
}

/**
 * Builds everything that search reads except the engine itself: the manifest, a text shard for each document, the index
 * of pairs of characters, all as classic scripts. The same documents give the same bytes.
 * @returns the files by path below the site's root (`search/…`, ASCII)
 */
export function buildSearchIndex(
  documents: readonly SearchableDocument[],
  companions: readonly Companion[] = [],
  vocabulary: Vocabulary = [],
  pages: readonly NamedPage[] = [],
): Map<string, string> {
  const prepared = documents.map(prepareDocument);
  const { files } = buildPreparedIndex({
    documents: prepared.map(({ search }) => search),
    sample: evenSample(documents.flatMap(({ blocks }) => blocks.map(({ text }) => text))),
    companions,
    vocabulary,
    pages,
  });
  for (const { shard } of prepared) files.set(shard.path, shard.script);
  return files;
}

/**
 * Builds the index of documents that were prepared one by one, wherever that was: everything but their text shards.
 * @returns also the library's frequent phrases, with their counts
 */
export function buildPreparedIndex({ documents, sample, companions, vocabulary, pages }: PreparedLibrary): {
  files: Map<string, string>;
  phrases: Counted[];
} {
  const files = new Map<string, string>();
  const add = (shard: string, payload: unknown) => files.set(`search/${shard}.js`, shardScript(shard, payload));
  const addNamed = (kind: string, payload: unknown): NamedShard => {
    const sum = checksum(JSON.stringify(payload));
    add(`${kind}-${sum}`, payload);
    return { shard: `${kind}-${sum}`, sum };
  };
  const addRow = (kind: string, shards: readonly BuiltShard[]): ShardRow => {
    const payloads = shards.map(({ shard }) => checksum(shard) + shard);
    const sum = checksum(payloads.join(''));
    payloads.forEach((payload, index) => add(`${kind}-${String(index)}-${sum}`, payload));
    const large = payloads.flatMap((payload, place) => {
      const size = transferred(payload);
      return size < 2 * shardBytes ? [] : [place, Math.round(size / 1024)];
    });
    return { starts: shards.map(({ start }) => start).join(''), sum, large };
  };

  const streams = documents.map(({ stream }) => stream);
  const units = documents.map((document) => document.units).join('');
  const classes = variantClasses([units, ...companions.map(({ text }) => text)].join(''), aliasPairs(vocabulary));
  const { fold } = readVariants(classes);
  const index = buildPairIndex(streams, fold, shardBytes);
  const headings = documents.flatMap((document) => document.headings);
  const { forms, phrases, ...suggestions } = buildSuggestions({ streams, headings, sample }, vocabulary);
  const genres = [...new Set(documents.map(({ genre }) => genre))];
  const manifest: ManifestPayload = {
    format: shardFormat,
    documents: {
      ids: documents.map(({ id }) => id),
      sums: documents.map(({ sum }) => sum).join(''),
      genres: documents.map(({ genre }) => genres.indexOf(genre)),
      characters: documents.map(({ characters }) => characters),
      breaks: documents.map(({ stream, characters }) => stream.length - characters),
      titleEnds: documents.map(({ titleEnd }) => titleEnd),
    },
    genres,
    kinds: [...new Set(companions.map(({ kind }) => kind))],
    pairs: addRow('pairs', index.pairs),
    units: addRow('units', index.units),
    variants: classes,
    frequencies: addNamed(
      'frequencies',
      tallyFrequencies(
        documents.map(({ paragraphs }) => paragraphs),
        fold,
      ),
    ),
    everyday: addNamed('everyday', everydayWords),
    titles: addNamed(
      'titles',
      documents.map(({ title, shortTitle }) => [title, shortTitle]),
    ),
    ...(companions.length > 0 && { companions: addNamed('companions', companions) }),
    ...(pages.length > 0 && { pages: addNamed('pages', pages) }),
    ...(suggestions.words.length > 0 && { suggest: addNamed('suggest', suggestions) }),
    ...(forms.length > 0 && { forms: addNamed('forms', forms) }),
  };
  files.set('search/manifest.js', shardScript('manifest', manifest));
  return { files, phrases };
}
