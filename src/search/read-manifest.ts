import { originsOf } from './pair-index/places.ts';
import type { Manifest, ManifestPayload } from './shard-format.ts';

/** The manifest with its lists put together document by document. */
export function readManifest(payload: ManifestPayload): Manifest {
  const { ids, sums, genres, characters, lengths, titleEnds } = payload.documents;
  const documents = ids.map((id, place) => ({
    id,
    genre: payload.genres[genres[place]!]!,
    shard: `text-${id}-${sums[place]!}`,
    sum: sums[place]!,
    characters: characters[place]!,
    titleEnd: titleEnds[place]!,
  }));
  return { ...payload, documents, origins: originsOf(lengths) };
}
