import { bringStyle } from '../dom/bring-style.ts';

const SHEET = 'assets/panels.css';
let brought: Promise<unknown> | undefined;

/**
 * Brings the style of what scripts lay over a page (help, menus, messages), once, by whatever script first makes some of it.
 * Resolves when it is there, or is missing.
 */
export function bringPanels(): Promise<unknown> {
  if (document.querySelector(`link[href$="${SHEET}"]`)) return (brought ??= Promise.resolve());
  return (brought ??= bringStyle(`${document.documentElement.dataset['root'] ?? ''}${SHEET}`));
}
