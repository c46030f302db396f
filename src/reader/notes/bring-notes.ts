import { bringScript } from '../dom/bring-script.ts';
import { hasKeys } from '../dom/has-keys.ts';
import { isTyping } from '../dom/composing.ts';
import { toast } from '../frame/toast.ts';

/** What `assets/notes.js` offers as `zhangju.notes`: each does something to a line, or to the words selected and else the line at hand. */
export interface Notes {
  mark: (line?: HTMLElement) => void;
  write: (line?: HTMLElement) => void;
  bookmark: (line?: HTMLElement) => void;
}

const shared = globalThis as { zhangju?: { notes?: Promise<Notes> } };

/** Does something with notes, by a script that comes with the first of them. */
export function withNotes(act: (notes: Notes) => void): void {
  const fail = (): void => toast('没有记下：笔记用的文件不在。请重新拷贝整个站点文件夹。');
  const take = (): void => {
    const { notes } = shared.zhangju ?? {};
    if (notes) notes.then(act, fail);
    else fail();
  };
  if (shared.zhangju?.notes) take();
  else bringScript('assets/notes.js', document.documentElement.dataset['root'] ?? '', take, fail);
}

/** Whether this document may have notes. On file:// the store is behind the bridge, which only the script itself asks. */
function mayHaveNotes(id: string): boolean {
  try {
    return (
      location.protocol === 'file:' || Object.keys(localStorage).some((key) => key.startsWith(`zhangju:note:${id}:`))
    );
  } catch {
    return false; // forbidden: then nothing is kept
  }
}

const KEYS: Record<string, keyof Notes> = { h: 'mark', m: 'write', b: 'bookmark' };

/** Shows the notes that the reader has on this document, and waits for the keys that make new ones. */
export function startNotes(id: string): void {
  document.addEventListener('keydown', (event) => {
    if (!hasKeys() || event.defaultPrevented || isTyping(event) || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const does = KEYS[event.key.toLowerCase()];
    if (!does || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    withNotes((notes) => notes[does]());
  });
  if (mayHaveNotes(id)) withNotes(() => undefined);
}
