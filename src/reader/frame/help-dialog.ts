import { bringScript } from '../dom/bring-script.ts';
import { onPress } from '../dom/on-press.ts';
import type { makeHelpPanel } from './help-panel.ts';
import { applySettings, toggleKeys } from './settings.ts';

/** What `assets/help.js` offers. */
interface Offered {
  makeHelpPanel?: typeof makeHelpPanel;
}

/** Opens the panel of keys; when it is closed the browser gives the focus back. Without its script the page of help opens. */
export function openHelp(): void {
  const root = document.documentElement.dataset['root'] ?? '';
  const open = (): void => {
    const { makeHelpPanel: make } = (globalThis as { zhangju?: Offered }).zhangju ?? {};
    let dialog = document.querySelector<HTMLDialogElement>('dialog#help');
    if (!dialog && make) {
      dialog = make(toggleKeys);
      document.body.append(dialog);
      applySettings();
    }
    if (!dialog) location.assign(`${root}help.html`);
    else if (!dialog.open) dialog.showModal();
  };
  if (document.querySelector('dialog#help')) open();
  else bringScript('assets/help.js', root, open, open);
}

/** Makes the buttons that open the panel work. */
export function startHelp(): void {
  onPress('[data-open-help]', openHelp);
}
