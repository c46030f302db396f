import { onPress } from '../dom/on-press.ts';

/** Opens the panel of keys; when it is closed the browser gives the focus back. */
export function openHelp(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#help');
  if (dialog && !dialog.open) dialog.showModal();
}

/** Makes the buttons that open the panel work. */
export function startHelp(): void {
  onPress('[data-open-help]', openHelp);
}
