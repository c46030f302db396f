import { anchor } from '../../notes/anchor.ts';
import type { Note } from '../../notes/note.ts';
import { shardsBelow } from '../../search/engine/shards-below.ts';
import { bringEngine, type SearchEngine } from '../results/bring-engine.ts';

/** Where a note stands in this edition of the library. */
export type Placing =
  | { state: 'placed'; start: number; eId: string; label: string }
  | { state: 'lost' }
  /** Its document is not in this library. */
  | { state: 'elsewhere' };

const root = (): string => document.documentElement.dataset['root'] ?? '';

/**
 * Looks notes up in the words of the library's documents.
 * @returns for each note by its id where it stands; a note whose document could not be read is not among them
 */
export async function placeNotes(notes: readonly Note[]): Promise<Map<string, Placing>> {
  const found = new Map<string, Placing>();
  if (notes.length === 0) return found;
  const engine = await new Promise<SearchEngine>((resolve, reject) => {
    bringEngine(root(), resolve, () => reject(new Error('search/engine.js is missing')));
  });
  const source = shardsBelow(root());
  const manifest = await engine.loadManifest(source);
  const named = new Set(notes.map(({ document }) => document));
  const { documents } = await engine.loadDocuments(
    manifest.documents.filter(({ id }) => named.has(id)),
    source,
  );
  const held = new Set(manifest.documents.map(({ id }) => id));
  const loaded = new Map(documents.map((each) => [each.id, each]));
  const texts = new Map(documents.map(({ id, blocks }) => [id, blocks.map(({ text }) => text).join('')]));
  for (const [index, note] of notes.entries()) {
    // A changed document takes a while; the page stays usable meanwhile.
    if (index % 20 === 19) await new Promise((next) => setTimeout(next));
    const text = texts.get(note.document);
    if (!held.has(note.document)) found.set(note.id, { state: 'elsewhere' });
    if (text === undefined) continue;
    const span = anchor(text, note);
    let at = 0;
    const block = loaded.get(note.document)?.blocks.findLast(({ text: words }) => {
      at += words.length;
      return text.length - at <= (span?.start ?? 0);
    });
    if (span && block) found.set(note.id, { state: 'placed', start: span.start, eId: block.eId, label: block.label });
    else found.set(note.id, { state: 'lost' });
  }
  return found;
}
