import { element } from '../dom/element.ts';

/** How long a message stays, in milliseconds. */
const SHOWN = 3000;

let status: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts the empty status line into the page, so that screen readers know it before it speaks. */
export function startToast(): void {
  status = element('div.toast', { role: 'status' });
  document.body.append(status);
}

/** Says something briefly, in the window and to screen readers. */
export function toast(text: string): void {
  status?.replaceChildren(text);
  clearTimeout(timer);
  timer = setTimeout(() => status?.replaceChildren(), SHOWN);
}
