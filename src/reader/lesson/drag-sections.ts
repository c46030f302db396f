import { eventWithin } from '../dom/event-within.ts';

/**
 * Lets the items of a list be dragged to another place.
 * @param move is told from where to where an item was dropped
 */
export function dragSections(list: HTMLElement, move: (from: number, to: number) => void): void {
  let dragged: Element | null = null;
  const placeOf = (item: Element | null): number => (item ? [...list.children].indexOf(item) : -1);
  list.addEventListener('dragstart', (event) => {
    // Words in a field are dragged as words.
    dragged = eventWithin(event, 'input, textarea') ? null : eventWithin(event, 'li[draggable]');
    event.dataTransfer?.setData('text/plain', '');
  });
  list.addEventListener('dragover', (event) => {
    if (dragged) event.preventDefault();
  });
  list.addEventListener('drop', (event) => {
    const [from, to] = [placeOf(dragged), placeOf(eventWithin(event, 'li[draggable]'))];
    dragged = null;
    if (from < 0 || to < 0) return;
    event.preventDefault();
    if (from !== to) move(from, to);
  });
}
