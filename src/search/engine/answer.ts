import type { Span } from '../core/match.ts';
import { readRequest } from '../core/operators.ts';
import { indexedPart, parseQuery } from '../core/query.ts';
import type { Manifest } from '../core/shard-format.ts';
import type { Variants } from '../core/variants.ts';
import { type Answer, type DocumentHits, type Way, ways, type WaySpans } from './answer-shape.ts';
import { canCount, countPhrase } from './count-phrase.ts';
import { findWords, withoutBlocks } from './find-words.ts';
import { type LoadedDocument, loadManifest, variantsOf } from './library.ts';
import type { ShardSource } from './load-shard.ts';
import { findPhrase } from './phrase-spans.ts';
import { proposeCheaply } from './propose-cheaply.ts';
import { readDocuments, readTexts } from './read-texts.ts';

type Found = Pick<Answer, 'engine' | 'indexFailed' | 'hits' | 'find' | 'unsearched' | Way>;

/** The same answer with other hits, counted anew. */
export function countHits<Kept extends object>(kept: Kept, hits: DocumentHits[]): Kept & Pick<Answer, 'hits' | Way> {
  const count = (way: Way) => hits.reduce((sum, each) => sum + each[way], 0);
  const counts = Object.fromEntries(ways.map((way) => [way, count(way)])) as Record<Way, number>;
  return { ...kept, hits, ...counts };
}

/** True when nothing at all was found in the documents. */
export function isNowhere(answer: Record<Way, number>): boolean {
  return ways.every((way) => answer[way] === 0);
}

/**
 * Counts every occurrence of a query in the library. What was typed is looked for as it stands; only when it is nowhere are
 * its spaces and signs taken as a request.
 * @throws {ShardError} when not even the list of documents can be had
 */
export async function answerQuery(typed: string, source: ShardSource): Promise<Answer> {
  const query = parseQuery(typed);
  const manifest = await loadManifest(source);
  const base = { query, manifest, mode: 'phrase' as const, otherForms: false };
  if (query.needle === '') {
    const nothing = { engine: 'index' as const, indexFailed: false, unsearched: [], find: () => ({}) };
    return { ...base, ...countHits(nothing, []) };
  }
  const phrase = await answerPhrase(query.needle, query.words[0] === query.needle, manifest, source);
  const kinds = [...new Set([...manifest.genres, ...manifest.kinds])];
  const request = phrase.exact > 0 ? undefined : readRequest(query, kinds);
  if (!request) return { ...base, ...phrase };

  const { words, excluded } = request;
  const variants = variantsOf(manifest);
  const [first, second] = words;
  if (second === undefined) {
    const { text, quoted } = first!;
    if (excluded.length === 0) return { ...base, ...(await answerPhrase(text, !quoted, manifest, source)), request };
    const found = await answerByTexts([text], manifest, source, ({ stream }) => {
      const { exact, across, variants: forms } = findPhrase(stream, text, !quoted, variants);
      const left = (spans: Span[]) => withoutBlocks(stream, spans, excluded);
      return { exact: left(exact), across: left(across), variants: left(forms) };
    });
    return { ...base, ...found, request };
  }
  const texts = words.map(({ text }) => text);
  const near = (forms?: Variants) =>
    answerByTexts(texts, manifest, source, (document) => {
      const { block: exact, section, whole } = findWords(document, words, excluded, forms, request.within);
      return { exact, section, whole };
    });
  const joined = texts.join('');
  const { exact } = await answerPhrase(joined, false, manifest, source);
  const common = {
    ...base,
    request,
    mode: 'words' as const,
    ...(exact > 0 && { joined: { text: joined, count: exact } }),
  };
  const asTyped = await near();
  if (!isNowhere(asTyped)) return { ...common, ...asTyped };
  const loose = await near(variants);
  return { ...common, ...loose, otherForms: !isNowhere(loose) };
}

/**
 * Counts one phrase, which is looked for as it stands.
 * @param needle folded, not empty
 * @param loosely also across separators, unless the needle holds some, and in other forms of its characters
 */
export async function answerPhrase(
  needle: string,
  loosely: boolean,
  manifest: Manifest,
  source: ShardSource,
): Promise<Found> {
  const variants = variantsOf(manifest);
  const find = ({ stream }: LoadedDocument): WaySpans => ({ ...findPhrase(stream, needle, loosely, variants) });
  const few = await answerByFew(needle, manifest, source, find);
  if (few) return few;
  const counts = canCount(needle)
    ? await countPhrase(needle, loosely, manifest, source).catch(() => undefined)
    : undefined;
  if (!counts) return answerByTexts([needle], manifest, source, find);
  const hits = [...counts].map(([place, own]): DocumentHits => ({
    ...own,
    section: 0,
    whole: 0,
    entry: manifest.documents[place]!,
  }));
  return countHits({ engine: 'index', indexFailed: false, unsearched: [], find } as const, hits);
}

// Reads the documents that may hold a long text, when these are few and can all be had.
async function answerByFew(
  needle: string,
  manifest: Manifest,
  source: ShardSource,
  find: (document: LoadedDocument) => WaySpans,
): Promise<Found | undefined> {
  if (!canCount(needle) || needle.length < 2) return undefined;
  const places = await proposeCheaply(variantsOf(manifest).fold(needle), manifest, source).catch(() => undefined);
  if (!places) return undefined;
  const { hits, missing } = await readDocuments(
    places.map((place) => manifest.documents[place]!),
    source,
    find,
  );
  if (missing.length > 0) return undefined;
  return countHits({ engine: 'index' as const, indexFailed: false, unsearched: [], find }, hits);
}

/** @param texts all of which a document must hold */
async function answerByTexts(
  texts: readonly string[],
  manifest: Manifest,
  source: ShardSource,
  find: (document: LoadedDocument) => WaySpans,
): Promise<Found> {
  const parts = texts.map((text) => variantsOf(manifest).fold(indexedPart(text)));
  const { hits, ...read } = await readTexts(parts, manifest, source, find);
  return countHits({ ...read, find }, hits);
}
