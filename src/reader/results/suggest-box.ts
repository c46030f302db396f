import { followComposition, isComposing } from '../dom/composing.ts';
import { bringStyle } from '../dom/bring-style.ts';
import { element } from '../dom/element.ts';

/** One line of the list under a box. */
export interface Offer {
  text: string;
  /** What it is, and how often it occurs. */
  note: string;
}

/** The list under a box, as the rest of a page may steer it. */
export interface SuggestBox {
  /** Closes the list, and drops offers that are still on their way. */
  close: () => void;
}

let made = 0;

/**
 * Gives a box a list of offers by the pattern of WAI-ARIA 1.2 for a combobox with a listbox: the focus stays in the box,
 * up and down go through the list, Enter takes, Esc closes. While an input method is composing nothing is offered and
 * its keys are left to it.
 * @param find offers for what is typed; called for the empty box too
 * @param take called with the words taken, which are in the box by then
 */
export function suggestUnder(
  box: HTMLInputElement,
  find: (typed: string) => Promise<readonly Offer[]> | readonly Offer[],
  take: (text: string) => void,
): SuggestBox {
  const id = `suggest-${String((made += 1))}`;
  const list = element('ul.suggest', { id, role: 'listbox', 'aria-label': '可以查的词', hidden: '' });
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  box.autocomplete = 'off';
  box.parentElement!.classList.add('suggest-host');
  box.parentElement!.append(list);
  const styled = bringStyle(`${document.documentElement.dataset['root'] ?? ''}assets/suggest.css`);
  const composing = followComposition(box);
  let offers: readonly Offer[] = [];
  let active = -1;
  let turn = 0;

  const show = (next: readonly Offer[]) => {
    offers = next;
    active = -1;
    box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-expanded', String(offers.length > 0));
    list.hidden = offers.length === 0;
    list.replaceChildren(
      ...offers.map(({ text, note }, index) =>
        element(
          'li',
          { id: `${id}-${String(index)}`, role: 'option', 'aria-selected': 'false' },
          element('span', {}, text),
          element('small', {}, note),
        ),
      ),
    );
  };
  const close = () => {
    turn += 1;
    if (offers.length > 0) show([]);
  };
  const update = async () => {
    const mine = (turn += 1);
    if (composing()) return;
    const next = await find(box.value);
    await styled;
    if (mine === turn && document.activeElement === box) show(next);
  };
  const mark = (index: number) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[active];
    if (!option) {
      box.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', option.id);
  };
  const choose = (index: number) => {
    const { text } = offers[index]!;
    box.value = text;
    close();
    take(text);
  };

  box.addEventListener('input', () => void update());
  box.addEventListener('compositionend', () => void update());
  box.addEventListener('blur', close);
  const openEmpty = () => {
    if (box.value === '' && offers.length === 0) void update();
  };
  box.addEventListener('focus', openEmpty);
  box.addEventListener('click', openEmpty);
  box.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || offers.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      // Before the first and after the last stands the box itself, with nothing marked.
      const places = offers.length + 1;
      mark(((active + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places) - 1);
    } else if (event.key === 'Enter' && active >= 0) choose(active);
    else if (event.key === 'Escape') close();
    else {
      if (event.key === 'Enter') close();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  // The press must not take the focus away from the box before the click comes.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (option) choose([...list.children].indexOf(option));
  });
  // The engine may have been brought by the first key, or by going to the box.
  if (document.activeElement === box) void update();
  return { close };
}
