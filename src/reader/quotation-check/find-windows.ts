import type { SourceWindow } from '../../quotation-check/source-text.ts';
import { bestStretches, lettersOf, type Seed, type SeedHit, seedsOf } from '../../quotation-check/seeds.ts';
import type { PastedPassage } from '../../quotation-check/read-passages.ts';
import { foldText } from '../../search/core/fold.ts';
import type { Span } from '../../search/core/match.ts';
import type { Manifest, ManifestDocument } from '../../search/core/shard-format.ts';
import type { SearchEngine } from '../results/bring-engine.ts';
import type { LoadedDocument } from '../../search/engine/library.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';

/** Where a passage may stand. */
export interface FoundWindows {
  documents: LoadedDocument[];
  /** `document` is a place in `documents`. */
  windows: SourceWindow[];
  /** Documents that should have been read and could not be had. */
  missing: ManifestDocument[];
  /** Documents that hold the same letters and were not read, since there are very many. */
  unread: number;
}

type ReadSpans = (document: LoadedDocument) => Span[];

// What is shown of the source around a passage, and what a mark at its end may need.
const margin = 30;
// Of words that stand everywhere these many documents are enough to judge by.
const mostDocuments = 60;

/**
 * Finds where a passage may stand: everywhere its letters stand in a row, whatever the marks between them; and of the parts of
 * which that is nowhere, where most of their letters do.
 * @throws {ShardError} when not even the list of documents can be had
 */
export async function findWindows(
  engine: SearchEngine,
  passage: PastedPassage,
  source: ShardSource,
): Promise<FoundWindows> {
  const manifest = await engine.loadManifest(source);
  const readers = new Map<ManifestDocument, ReadSpans[]>();
  const ask = (entry: ManifestDocument, spansOf: ReadSpans) =>
    readers.set(entry, [...(readers.get(entry) ?? []), spansOf]);
  const missing: ManifestDocument[] = [];
  let unread = 0;
  for (const letters of partsOf(passage)) {
    const needle = foldText(letters.map(({ text }) => text).join(''));
    if (needle === '') continue;
    const whole = await engine.answerPhrase(needle, true, manifest, source);
    missing.push(...whole.unsearched);
    if (whole.hits.length > 0) {
      // Those that hold it as typed first: of words that stand everywhere not all documents are read.
      const hits = [...whole.hits].sort((a, b) => Number(b.exact > 0) - Number(a.exact > 0));
      unread = Math.max(unread, hits.length - mostDocuments);
      for (const { entry } of hits.slice(0, mostDocuments)) {
        ask(entry, (document) => Object.values(whole.find(document)).flat());
      }
    } else {
      for (const [entry, stretch] of await nearStretches(engine, letters, manifest, source))
        ask(entry, () => [stretch]);
    }
  }
  const read = await engine.loadDocuments([...readers.keys()], source);
  const byId = new Map([...readers].map(([{ id }, spansOf]) => [id, spansOf]));
  const windows = read.documents.flatMap((document, index) =>
    byId
      .get(document.id)!
      .flatMap((spansOf) => spansOf(document))
      .map(({ start, end }) => ({ document: index, start: Math.max(0, start - margin), end: end + margin })),
  );
  return { documents: read.documents, windows, missing: [...missing, ...read.missing], unread };
}

// The passage's letters between its ellipses.
function partsOf(passage: PastedPassage): Seed[][] {
  const ends = [...passage.gaps, passage.characters.length];
  return ends.map((to, index) => lettersOf(passage, ends[index - 1] ?? 0, to));
}

async function nearStretches(
  engine: SearchEngine,
  letters: readonly Seed[],
  manifest: Manifest,
  source: ShardSource,
): Promise<[ManifestDocument, Span][]> {
  const seeds = seedsOf(letters);
  const { origins, documents } = manifest;
  const hits = await hitsByIndex(engine, seeds, manifest, source).catch(() =>
    hitsByTexts(engine, seeds, manifest, source),
  );
  const length = letters.at(-1)!.at - letters[0]!.at + 1;
  return bestStretches(hits, seeds, length).flatMap(({ start, end }) =>
    documents.flatMap((entry, place): [ManifestDocument, Span][] => {
      const [origin, next] = [origins[place]!, origins[place + 1]!];
      return start < next && end > origin ? [[entry, { start: start - origin, end: end - origin }]] : [];
    }),
  );
}

async function hitsByIndex(
  engine: SearchEngine,
  seeds: readonly Seed[],
  manifest: Manifest,
  source: ShardSource,
): Promise<SeedHit[]> {
  const { fold } = engine.variantsOf(manifest);
  const found = await Promise.all(seeds.map(({ text }) => engine.matchInIndex(fold(text), true, manifest, source)));
  return found.flatMap(({ starts }, seed) => starts.map((place) => ({ seed, place })));
}

// The index could not be had: every text is read.
async function hitsByTexts(
  engine: SearchEngine,
  seeds: readonly Seed[],
  manifest: Manifest,
  source: ShardSource,
): Promise<SeedHit[]> {
  const variants = engine.variantsOf(manifest);
  const { documents } = await engine.loadDocuments(manifest.documents, source);
  const wanted = seeds.map(({ text }) => variants.fold(text));
  return documents.flatMap((document) => {
    const origin = manifest.origins[manifest.documents.findIndex(({ id }) => id === document.id)]!;
    const { text, at } = variants.foldStream(document.stream).stripped();
    return wanted.flatMap((letters, seed) => {
      const hits: SeedHit[] = [];
      for (let from = text.indexOf(letters); from !== -1; from = text.indexOf(letters, from + 1))
        hits.push({ seed, place: origin + at[from]! });
      return hits;
    });
  });
}
