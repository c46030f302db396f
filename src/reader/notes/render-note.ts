import type { Note } from '../../notes/note.ts';
import { documentPath } from '../../model/page-paths.ts';
import { actionButton, element } from '../dom/element.ts';
import type { Placing } from './place-notes.ts';
import { STYLE_NAMES } from './style-names.ts';
import { twicePressed } from './twice-pressed.ts';

/** What can be done with a note of the list; each says why it was not done, or null. */
export interface NoteActs {
  save: (text: string) => Promise<string | null>;
  remove: () => Promise<string | null>;
}

function placeOf(note: Note, placing: Placing | undefined): HTMLElement {
  if (placing?.state === 'elsewhere') return element('span.note-place', {}, `${note.label}（本站没有这一篇）`);
  const root = document.documentElement.dataset['root'] ?? '';
  const eId = placing?.state === 'placed' ? placing.eId : note.eId;
  const path = documentPath(note.document, placing?.state === 'lost' || eId === '' ? undefined : eId);
  const label = placing?.state === 'placed' ? placing.label : note.label;
  const words = placing?.state === 'lost' ? `原在${label}，打开文稿重新放` : label || '打开';
  return element('a.note-place', { href: root + path.slice(1) }, words);
}

/** The box in which a note is changed, in the place of its words. What was typed stays in it until it is kept. */
function editor(note: Note, save: NoteActs['save'], close: () => void): HTMLElement {
  const box = element('textarea', { rows: '4', 'aria-label': '笔记' });
  box.value = note.text;
  const trouble = element('p.note-trouble', { role: 'alert' });
  const keep = async (): Promise<void> => {
    trouble.textContent = (await save(box.value)) ?? '';
  };
  const field = element(
    'div.note-editor',
    {},
    box,
    trouble,
    element(
      'div.actions',
      {},
      actionButton('存下', () => void keep()),
      actionButton('不改了', close),
    ),
  );
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && box.value === note.text) close();
  });
  return field;
}

/** A note as an entry of the list. Its words are set as text, whatever they hold. */
export function renderNote(note: Note, placing: Placing | undefined, { save, remove }: NoteActs): HTMLElement {
  const { style, text, quote } = note;
  const words = element('p.note-words', {}, text);
  const change = actionButton(text === '' ? '写笔记' : '改', () => {
    const field = editor(note, save, () => {
      field.replaceWith(words);
      change.hidden = false;
      change.focus();
    });
    words.replaceWith(field);
    change.hidden = true;
    field.querySelector('textarea')?.focus();
  });
  const said = element('p.note-trouble', { role: 'alert' });
  const drop = twicePressed('删除', '真的删除？', () => {
    void remove().then((trouble) => {
      said.textContent = trouble ?? '';
    });
  });
  return element(
    'li.note-entry',
    { 'data-note': note.id },
    element(
      'p.note-head',
      {},
      element(`span.note-kind`, {}, style === null ? '书签' : STYLE_NAMES[style]),
      placeOf(note, placing),
    ),
    element('p.note-quote', {}, element(style === null ? 'span' : `span.note-${style}`, {}, quote.exact)),
    words,
    said,
    element('div.actions', {}, change, drop),
  );
}
