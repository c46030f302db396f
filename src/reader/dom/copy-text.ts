import { element } from './element.ts';
import { toast } from '../frame/toast.ts';

/** A field outside the document that holds a text. */
function fieldWith(text: string): HTMLTextAreaElement {
  return element('textarea.copy-field', { readonly: '', 'aria-label': '要复制的文字' }, text);
}

/** The old way, for browsers and places that refuse the clipboard to scripts. Leaves focus and selection as they were. */
function copyThroughField(text: string): boolean {
  const { activeElement } = document;
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const field = fieldWith(text);
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  let copied = false;
  try {
    // Without the clipboard's own interface (http without TLS) there is no other way.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    copied = document.execCommand('copy');
  } catch {
    copied = false;
  }
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  if (selection && range) {
    selection.removeAllRanges();
    selection.addRange(range);
  }
  return copied;
}

/** When nothing else is allowed: the text, selected, to be copied with the keyboard. */
function showForCopying(text: string): void {
  const field = fieldWith(text);
  const dialog = element(
    'dialog.copy-by-hand',
    { 'aria-label': '手动复制' },
    element('p', {}, '浏览器不让复制。文字已选中，请按 Ctrl+C。'),
    field,
    element('form', { method: 'dialog' }, element('button', {}, '关闭')),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
}

/** Copies a text to the clipboard and says so; when the browser refuses, shows the text selected. */
export async function copyText(text: string): Promise<void> {
  let copied: boolean;
  try {
    await navigator.clipboard.writeText(text);
    copied = true;
  } catch {
    copied = copyThroughField(text);
  }
  if (copied) {
    toast('已复制');
  } else {
    toast('复制没有成功');
    showForCopying(text);
  }
}
