import { anchor } from '../../notes/anchor.ts';
import type { Span } from '../../notes/note.ts';
import type { NotesAnswer } from './store-request.ts';
import { changeNotes, onNotesElsewhere, readNotes, type KeptNote, type NoteChange } from './note-store.ts';
import { lineAt, readPageText, type PageText } from './page-text.ts';
import { painterFor } from './paint-marks.ts';

/** A note whose place in the page is known. */
export interface PlacedNote extends KeptNote {
  span: Span;
  line: HTMLElement | null;
}

/** The notes on the document that is open. */
export interface PageNotes {
  placed: PlacedNote[];
  /** Those whose words are not in this edition, or not like enough. */
  lost: KeptNote[];
  page: PageText;
  /** Makes changes and shows them. `now` is what other windows have made of these notes, where that stood in the way. */
  change: (changes: readonly NoteChange[]) => Promise<{ trouble: NotesAnswer['trouble']; now: KeptNote[] }>;
}

/**
 * Reads the notes on this page, draws them, and keeps them drawn: after changes here and in other windows, when the words move, and
 * when a search marks its hits.
 * @param shown called whenever they have been drawn
 */
export async function openPageNotes(article: HTMLElement, shown: (notes: PageNotes) => void): Promise<PageNotes> {
  const id = article.dataset['document'] ?? '';
  const paint = painterFor(article);
  let kept: KeptNote[] = [];
  const notes: PageNotes = {
    placed: [],
    lost: [],
    page: readPageText(article),
    change: async (changes) => {
      const done = await changeNotes(changes);
      await load();
      return done;
    },
  };
  const draw = (): void => {
    paint(
      notes.page,
      notes.placed.flatMap(({ note: { style }, span }) => (style === null ? [] : [{ style, span }])),
    );
  };
  const place = (): void => {
    notes.page = readPageText(article);
    const found = kept.map((each) => ({ each, span: anchor(notes.page.text, each.note) }));
    notes.placed = found
      .flatMap(({ each, span }) => (span ? [{ ...each, span, line: lineAt(notes.page, span.start) }] : []))
      .sort((a, b) => a.span.start - b.span.start);
    notes.lost = found.filter(({ span }) => !span).map(({ each }) => each);
    draw();
    shown(notes);
  };
  async function load(): Promise<void> {
    ({ kept } = await readNotes(id));
    place();
  }
  onNotesElsewhere(() => void load());
  await load();
  // The marks of a search part text nodes and join them again; what we add ourselves is no source text.
  new MutationObserver((records) => {
    const ours = (node: Node): boolean =>
      node instanceof Element && node.matches('.note-signs, .note-layer, .note-layer *');
    if (records.every(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].every(ours))) return;
    notes.page = readPageText(article);
    draw();
  }).observe(article, { childList: true, subtree: true });
  new ResizeObserver(draw).observe(article);
  return notes;
}
