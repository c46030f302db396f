import { MARK_STYLES, type MarkStyle, type Note } from '../../notes/note.ts';
import { actionButton, element } from '../dom/element.ts';
import { toast } from '../frame/toast.ts';
import { asKept, sayNoteTrouble, type KeptNote, type NoteChange } from './note-store.ts';
import type { NotesAnswer } from './store-request.ts';
import { STYLE_NAMES } from './style-names.ts';
import { twicePressed } from './twice-pressed.ts';

/** What the panel works on. */
export interface PanelNote {
  note: Note;
  /** The note as it is kept; null for a new one. */
  before: KeptNote | null;
  change: (changes: readonly NoteChange[]) => Promise<{ trouble: NotesAnswer['trouble']; now: KeptNote[] }>;
  /** Said at once: why the note could not be kept without the panel. */
  said?: string;
}

function styleChoice(chosen: MarkStyle): HTMLElement {
  return element(
    'fieldset.note-styles',
    {},
    element('legend', {}, '划线'),
    ...MARK_STYLES.map((style) =>
      element(
        'label',
        {},
        element('input', {
          type: 'radio',
          name: 'note-style',
          value: style,
          ...(style === chosen ? { checked: '' } : {}),
        }),
        element(`span.note-${style}`, {}, STYLE_NAMES[style]),
      ),
    ),
  );
}

/**
 * Opens the panel of one note: what is marked, how, and what the reader writes of it. Nothing typed is lost: what cannot be kept stays
 * in the box with the reason beside it, and closing with something unsaved asks first.
 */
export function openNotePanel({ note, before, change, said = '' }: PanelNote): void {
  let kept = before;
  const box = element('textarea', { rows: '5', id: 'note-text' });
  box.value = note.text;
  const trouble = element('p.note-trouble', { role: 'alert' }, said);
  const styles = note.style === null ? null : styleChoice(note.style);
  const chosen = (): MarkStyle | null =>
    (styles?.querySelector<HTMLInputElement>('input:checked')?.value as MarkStyle | undefined) ?? note.style;
  const unsaved = (): boolean => box.value !== note.text;

  const save = async (): Promise<void> => {
    const after = { ...note, text: box.value, style: chosen(), modified: new Date().toISOString() };
    const { trouble: why, now } = await change([{ before: kept, after }]);
    if (why === null) {
      dialog.close();
      toast('已存下');
      return;
    }
    // Pressed again, it takes the place of what the other window has made of it.
    if (why === 'changed') kept = now[0] ?? null;
    const theirs = why === 'changed' && now[0] ? `那里写的是：“${now[0].note.text}”` : '';
    trouble.textContent = sayNoteTrouble(why) + theirs;
  };
  const remove = async (): Promise<void> => {
    const { trouble: why, now } = await change([{ before: kept, after: null }]);
    if (why === 'changed' && now[0]) kept = now[0];
    if (why !== null && (why !== 'changed' || now[0])) {
      trouble.textContent = '没有删掉：这条笔记刚在另一个窗口里改过。再按一次就删。';
      return;
    }
    dialog.close();
    toast('已删除');
  };
  const close = actionButton('关闭', () => {
    if (unsaved() && close.dataset['asked'] === undefined) {
      close.dataset['asked'] = '';
      close.textContent = '不存就关闭';
      trouble.textContent = '写的字还没有存下。';
    } else dialog.close();
  });
  const dialog = element(
    'dialog.note-panel',
    { 'aria-label': note.style === null ? '书签' : '笔记' },
    element('p.preview', {}, element('b', {}, note.label), ' ', note.quote.exact),
    ...(styles ? [styles] : []),
    element('label', { for: 'note-text' }, '笔记'),
    box,
    trouble,
    element(
      'div.actions',
      {},
      actionButton('存下', () => void save()),
      ...(before ? [twicePressed('删除', '真的删除？', () => void remove())] : []),
      close,
    ),
  );
  dialog.addEventListener('cancel', (event) => {
    if (!unsaved()) return;
    event.preventDefault();
    close.click();
  });
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter' && event.ctrlKey) void save();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  box.focus();
}

/** A note that is being kept for the first time without the panel; the panel opens only when that fails. */
export async function keepAtOnce(note: Note, change: PanelNote['change']): Promise<KeptNote | null> {
  const { trouble } = await change([{ before: null, after: note }]);
  if (trouble === null) return asKept(note);
  openNotePanel({ note, before: null, change, said: sayNoteTrouble(trouble) });
  return null;
}
