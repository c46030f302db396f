import { actionButton, element } from '../dom/element.ts';

/** Offers to keep a list that came with the address, in the place of the reader's own or behind it, until one of them is chosen. */
export function offerKeeping(instead: () => void, behind: () => void): HTMLElement {
  const banner = element('p.notice', {}, '这是传来的课目，还没有存在这台电脑上。');
  const choice = (name: string, act: () => void): HTMLElement =>
    actionButton(name, () => {
      banner.remove();
      act();
    });
  banner.append(choice('存下来，换掉我的课目', instead), choice('接在我的课目后面', behind));
  return banner;
}
