import { actionButton, element } from './element.ts';

/** What a button that opens a file is called and takes. */
export interface OpenFile {
  /** Of the button. */
  name: string;
  /** Of the field, for screen readers. */
  label: string;
  id: string;
  /** Endings, as the attribute `accept` has them. */
  accept: string;
  take: (name: string, text: string) => void;
}

/** An entry of a row of buttons that opens a text file of the reader's; the same file can be opened again. */
export function openFile({ name, label, id, accept, take }: OpenFile): HTMLElement {
  const field = element('input', { type: 'file', accept, class: 'hidden', id, tabindex: '-1', 'aria-label': label });
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    field.value = '';
    if (file) void file.text().then((text) => take(file.name, text));
  });
  return element(
    'li.open-file',
    {},
    actionButton(name, () => field.click()),
    field,
  );
}
