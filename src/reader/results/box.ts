import { isComposing, isTyping } from '../dom/composing.ts';
import { hasKeys } from '../dom/has-keys.ts';

/**
 * The search box in a page's header: `/` and Ctrl+K go to it. Submitting is the form's own affair (GET to a
 * relative search.html works on file:// too), except that nothing is sent while an input method is composing or when
 * nothing was typed. On the results page the keys go to the large box.
 */
export function setUpSearchBox(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('form[role=search] input[name=q]')];
  const box = document.querySelector<HTMLInputElement>('.search-form input[name=q]') ?? boxes[0];
  if (!box) return;

  addEventListener('keydown', (event) => {
    const control = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash =
      hasKeys() && event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    if (!control && !slash) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  for (const each of boxes) {
    each.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
    });
    each.form!.addEventListener('submit', (event) => {
      if (each.value.trim() === '') event.preventDefault();
    });
  }
}
