import { actionButton, element } from './element.ts';
import { placeNear } from './place-near.ts';

const EXPANDED = 'aria-expanded';

let close = (): void => undefined;

function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

/** Closes the menu that is open. True when it was that of this opener. */
export function closeMenu(opener: HTMLElement): boolean {
  const own = opener.getAttribute(EXPANDED) === 'true';
  close();
  return own;
}

/**
 * Opens a menu beside what was pressed. Esc, Tab, a press elsewhere and a choice close it; a choice gives the focus back first.
 * @param label for screen readers
 */
export function openMenu(
  opener: HTMLElement,
  label: string,
  choices: readonly [name: string, act: () => void][],
): void {
  const items = choices.map(([name, act]) =>
    actionButton(
      name,
      () => {
        close();
        opener.focus({ preventScroll: true });
        act();
      },
      { role: 'menuitem', tabindex: '-1' },
    ),
  );
  const menu = element('div.address-menu', { role: 'menu', 'aria-label': label }, ...items);
  const onPointer = (event: Event): void => {
    if (!menu.contains(event.target as Node)) close();
  };
  close = (): void => {
    close = (): void => undefined;
    menu.remove();
    opener.setAttribute(EXPANDED, 'false');
    removeEventListener('pointerdown', onPointer, true);
    removeEventListener('resize', close);
  };
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      opener.focus({ preventScroll: true });
      if (event.key === 'Escape') event.preventDefault();
    } else moveFocus(event, items);
  });
  addEventListener('pointerdown', onPointer, true);
  addEventListener('resize', close);
  (document.querySelector('main') ?? document.body).append(menu);
  opener.setAttribute(EXPANDED, 'true');
  placeNear(menu, opener);
  items[0]?.focus({ preventScroll: true });
}
