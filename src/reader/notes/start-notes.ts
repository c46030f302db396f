import type { MarkStyle, Span } from '../../notes/note.ts';
import { actionButton, element } from '../dom/element.ts';
import { eventWithin } from '../dom/event-within.ts';
import { toast } from '../frame/toast.ts';
import { lineAtHand } from '../reading/line-at-hand.ts';
import { lineInView } from '../reading/reading-position.ts';
import { rangesInDocument } from '../reading/selected-words.ts';
import type { Notes } from './bring-notes.ts';
import { hideNoteBar, showMarkBar, showNoteBar } from './mark-bar.ts';
import { newNote, whereOf } from './new-note.ts';
import { notesAtPoint } from './note-at-point.ts';
import { keepAtOnce, openNotePanel } from './note-panel.ts';
import { showSigns } from './note-signs.ts';
import { asKept, sayNoteTrouble, type KeptNote } from './note-store.ts';
import { openNotesDialog } from './notes-dialog.ts';
import { openPageNotes, type PageNotes, type PlacedNote } from './page-notes.ts';
import { spanOfRanges } from './page-text.ts';
import { showPrintedNotes } from './print-notes.ts';

/** The style comes with the first notes, so that a page without any does not carry it. */
function bringStyle(): Promise<void> {
  return new Promise((ready) => {
    const root = document.documentElement.dataset['root'] ?? '';
    const style = element('link', { rel: 'stylesheet', href: `${root}assets/notes.css` });
    style.onload = style.onerror = (): void => ready();
    document.head.append(style);
  });
}

/** Shows the reader's notes on a document's page, and does what is asked with them. */
export async function startNotesOn(article: HTMLElement): Promise<Notes> {
  await bringStyle();
  let style: MarkStyle = 'yellow';
  const button = actionButton('', () => openNotesDialog(notes, replace), {
    class: 'note-button',
    'aria-haspopup': 'dialog',
  });
  const edit = (kept: KeptNote): void => openNotePanel({ note: kept.note, before: kept, change: notes.change });
  const openSome = (some: readonly PlacedNote[]): void => {
    if (some.length === 1) edit(some[0]!);
    else if (some.length > 1) openNotesDialog(notes, replace, some);
  };
  const show = (now: PageNotes): void => {
    const count = now.placed.length + now.lost.length;
    button.textContent = `笔记 ${String(count)}${now.lost.length > 0 ? `（${String(now.lost.length)} 条待放）` : ''}`;
    const tools = document.querySelector('.strip .tools');
    if (count > 0 && !button.isConnected) tools?.append(button);
    else if (count === 0) button.remove();
    showSigns(now.placed, openSome);
    showPrintedNotes(article, now);
  };
  const notes = await openPageNotes(article, show);

  const spanOfLine = (line: HTMLElement): Span | null => {
    const range = document.createRange();
    range.selectNodeContents(line);
    return spanOfRanges(notes.page, [range]);
  };
  const spanSelected = (): Span | null => spanOfRanges(notes.page, rangesInDocument(getSelection()));
  const lineMeant = (line?: HTMLElement): HTMLElement | null => line ?? lineAtHand() ?? lineInView();
  const spanMeant = (line?: HTMLElement): Span | null => {
    const chosen = line ? null : spanSelected();
    const meant = lineMeant(line);
    return chosen ?? (meant && spanOfLine(meant));
  };
  /** A note of the same words is changed rather than made twice. */
  const known = (span: Span): PlacedNote | undefined =>
    notes.placed.find(
      (each) => each.note.style !== null && each.span.start === span.start && each.span.end === span.end,
    );

  async function mark(line?: HTMLElement): Promise<void> {
    const span = spanMeant(line);
    if (!span) return;
    getSelection()?.removeAllRanges();
    let kept: KeptNote | null = known(span) ?? (await keepAtOnce(newNote(notes.page, span, style), notes.change));
    if (!kept) return;
    const change = async (after: KeptNote['note'] | null): Promise<void> => {
      const { trouble } = await notes.change([{ before: kept, after }]);
      if (trouble) toast(sayNoteTrouble(trouble));
      else kept = after && asKept(after);
    };
    showMarkBar(
      kept.note.style ?? style,
      (chosen) => {
        style = chosen;
        if (kept) void change({ ...kept.note, style, modified: new Date().toISOString() });
      },
      () => {
        if (kept) edit(kept);
      },
      () => void change(null),
    );
  }
  const write = (line?: HTMLElement): void => {
    const span = spanMeant(line);
    hideNoteBar();
    if (!span) return;
    const kept = known(span);
    if (kept) edit(kept);
    else openNotePanel({ note: newNote(notes.page, span, style), before: null, change: notes.change });
  };
  async function bookmark(line?: HTMLElement): Promise<void> {
    const meant = lineMeant(line);
    const span = meant && spanOfLine(meant);
    if (!span) return;
    hideNoteBar();
    const kept = notes.placed.find((each) => each.note.style === null && each.line === meant);
    if (kept && kept.note.text !== '') {
      edit(kept);
      return;
    }
    if (!kept) {
      if (await keepAtOnce(newNote(notes.page, span, null), notes.change)) toast('已加书签');
      return;
    }
    const { trouble } = await notes.change([{ before: kept, after: null }]);
    toast(trouble ? sayNoteTrouble(trouble) : '已去掉书签');
  }
  function replace(lost: KeptNote): void {
    const hide = showNoteBar(
      '重新放笔记',
      `请在正文里选中这条笔记现在该在的字：${lost.note.text || lost.note.quote.exact}`,
      actionButton('放在选中的文字', () => {
        const span = spanSelected();
        if (!span) {
          toast('请先选中几个字。');
          return;
        }
        const after = { ...lost.note, ...whereOf(notes.page, span), modified: new Date().toISOString() };
        void notes.change([{ before: lost, after }]).then(({ trouble }) => {
          toast(trouble ? sayNoteTrouble(trouble) : '已放好');
          if (!trouble) hide();
        });
      }),
    );
  }
  article.addEventListener('click', (event) => {
    if (eventWithin(event, 'a, button, summary') || getSelection()?.isCollapsed === false) return;
    openSome(notesAtPoint(event.clientX, event.clientY, notes));
  });
  return { mark: (line) => void mark(line), write, bookmark: (line) => void bookmark(line) };
}
