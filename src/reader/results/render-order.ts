import { element } from '../dom/element.ts';
import type { Order } from '../../search/engine/listing.ts';

const names: Readonly<Record<Order, string>> = { nearest: '标题里有的、处数多的在前', library: '按文件次序' };

/**
 * Buttons for the order of the documents; none where there is nothing to order.
 * @param choose called with the order pressed
 */
export function renderOrder(documents: number, order: Order, choose: (order: Order) => void): HTMLElement[] {
  if (documents < 2) return [];
  const buttons = (Object.keys(names) as Order[]).map((each) => {
    const made = element('button', { type: 'button', 'aria-pressed': String(each === order) }, names[each]);
    made.addEventListener('click', () => {
      choose(each);
    });
    return made;
  });
  return [element('div.kind-filter', { role: 'group', 'aria-label': '文件的次序' }, ...buttons)];
}
