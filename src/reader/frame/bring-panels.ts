import { bringStyle } from '../dom/bring-style.ts';

const SHEET = 'assets/panels.css';
let brought = false;

/** Brings the style of what scripts lay over a page (help, menus, messages), once, by whatever script first makes some of it. */
export function bringPanels(): void {
  if (brought || document.querySelector(`link[href$="${SHEET}"]`)) return;
  brought = true;
  void bringStyle(`${document.documentElement.dataset['root'] ?? ''}${SHEET}`);
}
