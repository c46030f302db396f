import { shortSumLength } from './checksum.ts';
import { originsOf } from './pairs/places.ts';
import type { Manifest, ManifestPayload } from './shard-format.ts';

/** The manifest with its lists put together document by document. */
export function readManifest(payload: ManifestPayload): Manifest {
  const { ids, sums, genres, characters, breaks, titleEnds } = payload.documents;
  const documents = ids.map((id, place) => {
    const sum = sums.slice(place * shortSumLength, (place + 1) * shortSumLength);
    return {
      ...{ id, sum, shard: `text-${id}-${sum}` },
      genre: payload.genres[genres[place]!]!,
      characters: characters[place]!,
      titleEnd: titleEnds[place]!,
    };
  });
  return { ...payload, documents, origins: originsOf(characters.map((count, place) => count + breaks[place]!)) };
}
