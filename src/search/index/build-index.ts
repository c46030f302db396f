import { aliasPairs } from './alias-pairs.ts';
import { buildSuggestions } from './build-suggestions.ts';
import { checksum, shortSum } from '../core/checksum.ts';
import type { Companion } from '../core/companion.ts';
import type { NamedPage } from '../core/named-page.ts';
import { packText } from './pack-text.ts';
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
  textShard,
} from '../core/shard-format.ts';
import { buildStream } from '../core/stream.ts';
import { tallyFrequencies } from './tally-frequencies.ts';
import { variantClasses } from './variant-classes.ts';
import { readVariants } from '../core/variants.ts';
import type { Vocabulary } from './vocabulary.ts';

// Z85 writes four bytes as five characters; compressed for transfer they are four bytes again.
const transferred = (payload: string): number => payload.length * 0.8;

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
  const addText = (document: SearchableDocument): string => {
    const packed = packText(textShard(document));
    const sum = shortSum(packed);
    add(`text-${document.id}-${sum}`, packed);
    return sum;
  };

  const streams = documents.map(({ blocks }) => buildStream(blocks).text);
  const words = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const classes = variantClasses([...words, ...companions.map(({ text }) => text)].join(''), aliasPairs(vocabulary));
  const { fold } = readVariants(classes);
  const { pairs, units } = buildPairIndex(streams, fold, shardBytes);
  const { forms, ...suggestions } = buildSuggestions(documents, vocabulary);
  const characters = documents.map(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0));
  const genres = [...new Set(documents.map(({ genre }) => genre))];
  const manifest: ManifestPayload = {
    format: shardFormat,
    documents: {
      ids: documents.map(({ id }) => id),
      sums: documents.map(addText).join(''),
      genres: documents.map(({ genre }) => genres.indexOf(genre)),
      characters,
      breaks: streams.map(({ length }, place) => length - characters[place]!),
      titleEnds: documents.map(titleEnd),
    },
    genres,
    pairs: addRow('pairs', pairs),
    units: addRow('units', units),
    variants: classes,
    frequencies: addNamed('frequencies', tallyFrequencies(documents, fold)),
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
  return files;
}

/** End of the title in the stream of a document's words; what stands above the title counts with it. */
function titleEnd({ blocks }: SearchableDocument): number {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const { starts, lengths } = buildStream(blocks.slice(0, title + 1));
  return (starts.at(-1) ?? 0) + (lengths.at(-1) ?? 0);
}
