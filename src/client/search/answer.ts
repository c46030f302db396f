import { findAcross, findExact, findVariants, type Span } from '../../search/match.ts';
import { commonKinds, readRequest, type Request } from '../../search/operators.ts';
import { indexedPart, parseQuery, type Query } from '../../search/query.ts';
import type { Manifest, ManifestDocument } from '../../search/shard-format.ts';
import type { Variants } from '../../search/variants.ts';
import { candidates } from './candidates.ts';
import { findWords, withoutBlocks } from './find-words.ts';
import { type LoadedDocument, loadDocuments, loadManifest, variantsOf } from './library.ts';
import type { ShardSource } from './load-shard.ts';

/** Ways in which an occurrence can answer a query. For several words `exact` is: all of them in one block. */
export type Way = 'exact' | 'across' | 'variants' | 'section' | 'whole';

const ways: readonly Way[] = ['exact', 'across', 'variants', 'section', 'whole'];

/** The occurrences in one document, in its order. */
export interface DocumentHits extends Record<Way, Span[]> {
  document: LoadedDocument;
}

/** The whole answer to a query; for each way, the number of its occurrences. */
export interface Answer extends Record<Way, number> {
  query: Query;
  /** Set when spaces, quotation marks, minus signs or a field were taken as such. */
  request?: Request;
  /** `words`: the query has several words, looked for near one another. */
  mode: 'phrase' | 'words';
  /** True when the words were found only by counting other forms too. */
  otherForms: boolean;
  /** `index`: Pagefind proposed the documents. `scan`: every text was read. */
  engine: 'index' | 'scan';
  /** True when every text had to be read because the index failed, not because the query has punctuation only. */
  indexFailed: boolean;
  hits: DocumentHits[];
  /** Documents whose words could not be had. */
  unsearched: ManifestDocument[];
  manifest: Manifest;
}

type Found = Pick<Answer, 'engine' | 'indexFailed' | 'hits' | 'unsearched' | Way>;

/** The same answer with other hits, counted anew. */
export function countHits<Kept extends object>(kept: Kept, hits: DocumentHits[]): Kept & Pick<Answer, 'hits' | Way> {
  const count = (way: Way) => hits.reduce((sum, each) => sum + each[way].length, 0);
  const counts = Object.fromEntries(ways.map((way) => [way, count(way)])) as Record<Way, number>;
  return { ...kept, hits, ...counts };
}

/** True when nothing at all was found in the documents. */
export function isNowhere(answer: Record<Way, number>): boolean {
  return ways.every((way) => answer[way] === 0);
}

/**
 * Finds every occurrence of a query in the library. Pagefind only proposes documents; their words decide. What was typed
 * is looked for as it stands; only when it is nowhere are its spaces and signs taken as a request.
 * @throws {ShardError} when not even the list of documents can be had
 */
export async function answerQuery(typed: string, source: ShardSource): Promise<Answer> {
  const query = parseQuery(typed);
  const manifest = await loadManifest(source);
  const base = { query, manifest, mode: 'phrase' as const, otherForms: false };
  if (query.needle === '')
    return { ...base, ...countHits({ engine: 'index', indexFailed: false, unsearched: [] }, []) };

  const variants = variantsOf(manifest);
  const find = (wanted: string, hitsOf: (document: LoadedDocument) => Partial<DocumentHits>) =>
    findIn(manifest, source, variants.fold(indexedPart(wanted)), hitsOf);
  const phrase = await find(query.needle, ({ stream }) =>
    findPhrase(stream, query.needle, query.words[0] === query.needle, variants),
  );
  const kinds = [...new Set([...commonKinds, ...manifest.documents.map(({ genre }) => genre)])];
  const request = phrase.exact > 0 ? undefined : readRequest(query, kinds);
  if (!request) return { ...base, ...phrase };

  const { words, excluded } = request;
  const [first, second] = words;
  if (second === undefined) {
    const { text, quoted } = first!;
    const found = await find(text, ({ stream }) => {
      const { exact, across = [], variants: forms = [] } = findPhrase(stream, text, !quoted, variants);
      const left = (spans: Span[]) => withoutBlocks(stream, spans, excluded);
      return { exact: left(exact), across: left(across), variants: left(forms) };
    });
    return { ...base, ...found, request };
  }
  const rarest = words.map(({ text }) => text).sort((a, b) => indexedPart(b).length - indexedPart(a).length)[0]!;
  const near = (forms?: Variants) =>
    find(rarest, (document) => {
      const { block: exact, section, whole } = findWords(document, words, excluded, forms);
      return { exact, section, whole };
    });
  const asTyped = await near();
  if (!isNowhere(asTyped)) return { ...base, ...asTyped, request, mode: 'words' };
  const loose = await near(variants);
  return { ...base, ...loose, request, mode: 'words', otherForms: !isNowhere(loose) };
}

function findPhrase(
  stream: LoadedDocument['stream'],
  needle: string,
  loosely: boolean,
  variants: Variants,
): { exact: Span[]; across?: Span[]; variants?: Span[] } {
  const exact = findExact(stream, needle);
  if (!loosely) return { exact };
  return { exact, across: findAcross(stream, needle), variants: findVariants(stream, needle, variants) };
}

async function findIn(
  manifest: Manifest,
  source: ShardSource,
  wanted: string,
  hitsOf: (document: LoadedDocument) => Partial<DocumentHits>,
): Promise<Found> {
  const places = wanted === '' ? undefined : await candidates(wanted, manifest, source).catch(() => undefined);
  const entries = places ? places.map((place) => manifest.documents[place]!) : manifest.documents;
  const { documents, missing } = await loadDocuments(entries, source);
  const none = { exact: [], across: [], variants: [], section: [], whole: [] };
  const hits = documents
    .map((document): DocumentHits => ({ ...none, ...hitsOf(document), document }))
    .filter((each) => ways.some((way) => each[way].length > 0));
  const engine = places ? 'index' : 'scan';
  return countHits({ engine, indexFailed: !places && wanted !== '', unsearched: missing }, hits);
}
