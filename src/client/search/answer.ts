import { findAcross, findExact, type Span } from '../../search/match.ts';
import { indexedPart, parseQuery, type Query } from '../../search/query.ts';
import type { Manifest, ManifestDocument } from '../../search/shard-format.ts';
import { piecesOf } from '../../search/stream.ts';
import { candidates } from './candidates.ts';
import { type LoadedDocument, loadDocuments, loadManifest } from './library.ts';
import type { ShardSource } from './load-shard.ts';

/** The occurrences in one document, in its order. */
export interface DocumentHits {
  document: LoadedDocument;
  exact: Span[];
  across: Span[];
}

/** The whole answer to a query. */
export interface Answer {
  query: Query;
  /** `words`: the query has spaces, and each word was looked for in the same block. */
  mode: 'phrase' | 'words';
  /** `index`: Pagefind proposed the documents. `scan`: every text was read. */
  engine: 'index' | 'scan';
  /** True when every text had to be read because the index failed, not because the query has punctuation only. */
  indexFailed: boolean;
  hits: DocumentHits[];
  exact: number;
  across: number;
  /** Documents whose words could not be had. */
  unsearched: ManifestDocument[];
  manifest: Manifest;
}

/**
 * Finds every occurrence of a query in the library. Pagefind only proposes documents; their words decide.
 * @throws {ShardError} when not even the list of documents can be had
 */
export async function answerQuery(typed: string, source: ShardSource): Promise<Answer> {
  const query = parseQuery(typed);
  const manifest = await loadManifest(source);
  const base = { query, manifest, exact: 0, across: 0, hits: [], unsearched: [], indexFailed: false };
  if (query.needle === '') return { ...base, mode: 'phrase', engine: 'index' };

  const phrase = await findIn(manifest, source, indexedPart(query.needle), (document) => ({
    document,
    exact: findExact(document.stream, query.needle),
    across: query.words[0] === query.needle ? findAcross(document.stream, query.needle) : [],
  }));
  const single = query.words.length === 1 && query.words[0] === query.needle;
  if (single || phrase.exact > 0) return { ...base, ...phrase, mode: 'phrase' };
  const longest = [...query.words].map(indexedPart).sort((a, b) => b.length - a.length)[0]!;
  const words = await findIn(manifest, source, longest, (document) => ({
    document,
    exact: findTogether(document, query.words),
    across: [],
  }));
  return { ...base, ...words, mode: 'words' };
}

async function findIn(
  manifest: Manifest,
  source: ShardSource,
  wanted: string,
  find: (document: LoadedDocument) => DocumentHits,
): Promise<Pick<Answer, 'engine' | 'indexFailed' | 'hits' | 'exact' | 'across' | 'unsearched'>> {
  const places = wanted === '' ? undefined : await candidates(wanted, manifest, source).catch(() => undefined);
  const entries = places ? places.map((place) => manifest.documents[place]!) : manifest.documents;
  const { documents, missing } = await loadDocuments(entries, source);
  const hits = documents.map(find).filter(({ exact, across }) => exact.length + across.length > 0);
  return {
    engine: places ? 'index' : 'scan',
    indexFailed: !places && wanted !== '',
    hits,
    exact: hits.reduce((sum, { exact }) => sum + exact.length, 0),
    across: hits.reduce((sum, { across }) => sum + across.length, 0),
    unsearched: missing,
  };
}

// Occurrences of the words in those blocks in which every word begins at least once.
function findTogether({ stream }: LoadedDocument, words: readonly string[]): Span[] {
  const found = words.map((word) =>
    findExact(stream, word).map((span) => ({ span, block: piecesOf(stream, span.start, span.end)[0]!.block })),
  );
  const shared = found
    .map((list) => new Set(list.map(({ block }) => block)))
    .reduce((all, blocks) => new Set([...all].filter((block) => blocks.has(block))));
  return found
    .flat()
    .filter(({ block }) => shared.has(block))
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
