import type { Note } from '../../notes/note.ts';
import { toNotesFile } from '../../notes/notes-file.ts';
import { actionButton, element } from '../dom/element.ts';
import { downloadText } from '../dom/download-file.ts';
import { openFile } from '../dom/open-file.ts';

/** What the tools need of the page. */
export interface NotesTools {
  notes: () => Note[];
  importFile: (name: string, text: string) => Promise<void>;
  clear: () => Promise<void>;
}

function saveFile(notes: readonly Note[]): void {
  const today = new Date().toISOString().slice(0, 10);
  downloadText(`我的笔记-${today}.jsonld`, 'application/ld+json', toNotesFile(notes));
}

/** Asks before everything goes, and offers the file first. */
function askClearing({ notes, clear }: NotesTools): void {
  const dialog = element(
    'dialog.note-panel',
    { 'aria-label': '清空笔记' },
    element(
      'p',
      {},
      `要删掉这台电脑上全部 ${String(notes().length)} 条笔记、划线和书签吗？删掉以后找不回来，可以先存成文件。`,
    ),
    element(
      'div.actions',
      {},
      actionButton('不删', () => dialog.close()),
      actionButton('先存成文件', () => saveFile(notes())),
      actionButton('全部删掉', () => {
        dialog.close();
        void clear();
      }),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** The row of buttons above the list. */
export function notesTools(tools: NotesTools): HTMLElement {
  const entry = (name: string, act: () => void): HTMLElement => element('li', {}, actionButton(name, act));
  return element(
    'ul.course-acts',
    {},
    entry('存成文件', () => saveFile(tools.notes())),
    openFile({
      name: '导入文件',
      label: '导入笔记文件',
      id: 'notes-file',
      accept: '.jsonld,.json',
      take: (name, text) => void tools.importFile(name, text),
    }),
    entry('打印', () => print()),
    entry('清空', () => askClearing(tools)),
  );
}
