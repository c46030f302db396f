import { element } from '../dom/element.ts';
import { bringPanels } from './bring-panels.ts';

/** How long a message stays, in milliseconds: time to read two lines without haste, and to press what stands in it. */
const SHOWN = 8000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** The empty status line of the page, put there in time: screen readers must know it before it speaks. */
export function startToast(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.toast');
  if (known) return known;
  void bringPanels();
  const made = element('div.toast', { role: 'status' });
  document.body.append(made);
  return made;
}

/** Says something briefly, in the window and to screen readers. */
export function toast(text: string): void {
  const status = startToast();
  status.replaceChildren(text);
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.replaceChildren();
  }, SHOWN);
}
