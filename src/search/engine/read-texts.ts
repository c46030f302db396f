import type { Span } from '../core/match.ts';
import type { Manifest, ManifestDocument } from '../core/shard-format.ts';
import { piecesOf } from '../core/stream.ts';
import { type Answer, type DocumentHits, type Way, ways, type WaySpans } from './answer-shape.ts';
import { candidates } from './candidates.ts';
import { type LoadedDocument, loadDocuments } from './library.ts';
import type { ShardSource } from './load-shard.ts';
import { formOf } from './phrase-spans.ts';

/**
 * Counts what only the documents' words can tell. Documents that the index does not propose are not read; when it cannot
 * be had, all are.
 * @param parts texts that a document must hold, folded, with other forms folded too, without separators
 */
export async function readTexts(
  parts: readonly string[],
  manifest: Manifest,
  source: ShardSource,
  find: (document: LoadedDocument) => WaySpans,
): Promise<Pick<Answer, 'engine' | 'indexFailed' | 'hits' | 'unsearched'>> {
  const asked = parts.filter((part) => part !== '');
  const proposed = await Promise.all(asked.map((part) => candidates(part, manifest, source))).catch(() => undefined);
  const [first, ...rest] = proposed ?? [];
  const others = rest.map((places) => new Set(places));
  const places = first?.filter((place) => others.every((other) => other.has(place)));
  const entries = places ? places.map((place) => manifest.documents[place]!) : manifest.documents;
  const { hits, missing } = await readDocuments(entries, source, find);
  return {
    engine: places ? 'index' : 'scan',
    indexFailed: !proposed,
    hits,
    unsearched: missing,
  };
}

/** What the words of some documents tell, one entry for each with an occurrence; and those that cannot be had. */
export async function readDocuments(
  entries: readonly ManifestDocument[],
  source: ShardSource,
  find: (document: LoadedDocument) => WaySpans,
): Promise<{ hits: DocumentHits[]; missing: ManifestDocument[] }> {
  const { documents, missing } = await loadDocuments(entries, source);
  const hits = documents
    .map((document) => hitsOf(document, find(document)))
    .filter((each) => ways.some((way) => each[way] > 0));
  return { hits, missing };
}

function hitsOf(document: LoadedDocument, spans: WaySpans): DocumentHits {
  const forms = new Map<string, number>();
  for (const span of spans.variants ?? []) {
    const form = formOf(document.stream, span);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const byWay = (count: (own: readonly Span[]) => number) =>
    Object.fromEntries(ways.map((way) => [way, count(spans[way] ?? [])])) as Record<Way, number>;
  const blockOf = ({ start, end }: Span) => piecesOf(document.stream, start, end)[0]?.block;
  const counts = byWay(({ length }) => length);
  const paragraphs = byWay((own) => new Set(own.map(blockOf)).size);
  const starts = ways.flatMap((way) => (spans[way] ?? []).map(({ start }) => start));
  return { ...counts, paragraphs, forms, inTitle: starts.some((start) => start < document.titleEnd), entry: document };
}
