import { type Judgement, judgePassage } from '../../quotation-check/judge.ts';
import type { PastedPassage } from '../../quotation-check/read-passages.ts';
import { samePlaces } from '../../quotation-check/same-places.ts';
import { joinWindows, readWindows } from '../../quotation-check/source-text.ts';
import type { Companion } from '../../model/companion.ts';
import { writtenText } from '../../search/core/written-text.ts';
import type { SearchEngine } from '../results/bring-engine.ts';
import type { LoadedDocument } from '../../search/engine/library.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';
import { findWindows, type FoundWindows } from './find-windows.ts';

/** Words of a document. */
export interface Place {
  document: LoadedDocument;
  start: number;
  end: number;
}

/** What there is to say of one passage. */
export interface CheckedPassage extends Judgement, Pick<FoundWindows, 'documents' | 'missing' | 'unread'> {
  passage: PastedPassage;
  /** Each document's words, by its place in `documents`. */
  written: string[];
  /** What the editors say beside the documents; nothing when it cannot be had. */
  companions: readonly Companion[];
  /** Every place where the passage stands word for word, unless it leaves words out. */
  places: Place[];
}

/**
 * Compares one passage with the library.
 * @param pasted what the passage was read from
 * @throws {ShardError} when not even the list of documents can be had
 */
export async function checkPassage(
  engine: SearchEngine,
  passage: PastedPassage,
  pasted: string,
  source: ShardSource,
): Promise<CheckedPassage> {
  const { documents, windows, missing, unread } = await findWindows(engine, passage, source);
  const manifest = await engine.loadManifest(source);
  const variants = engine.variantsOf(manifest);
  const written = documents.map(({ blocks }) => writtenText(blocks));
  const text = readWindows(written, joinWindows(windows));
  const judgement = judgePassage(passage, pasted, text, written, variants);
  const companions = judgement.differences.length > 0 ? await engine.loadCompanions(manifest, source) : [];
  const whole = judgement.verdict === 'same' && judgement.pieces.length === 1;
  const places = whole
    ? documents.flatMap((document, index) =>
        samePlaces(passage, written[index]!).map((place) => ({ document, ...place })),
      )
    : [];
  return { ...judgement, passage, documents, missing, unread, written, companions: companions ?? [], places };
}
