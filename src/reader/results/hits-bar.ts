import { actionButton, element } from '../dom/element.ts';

/**
 * The bar that tells which hit one is at: `第 k 处，共 n 处`, 上一处, 下一处, 清除. Stands in the page's `.hits-bar`, or, if the
 * page has none, in one made at the end of the body.
 * @param hits the marks of each hit
 * @param clear called once, when the marks shall go
 * @returns `move` goes on by a number of hits, round the end; the first call counts from before the first hit
 */
export function hitsBar(
  hits: readonly (readonly HTMLElement[])[],
  clear: () => void,
): { hide: () => void; move: (by: number, show?: HTMLElement | null) => void } {
  const bar = document.querySelector('.hits-bar') ?? element('div.hits-bar', {});
  const said = element('span', { role: 'status' });
  let at = -1;

  const move = (by: number, show?: HTMLElement | null) => {
    for (const mark of hits[at] ?? []) delete mark.dataset['current'];
    at = (at + by + hits.length) % hits.length;
    for (const mark of hits[at]!) mark.dataset['current'] = '';
    (show ?? hits[at]![0]!).scrollIntoView({ block: show ? 'start' : 'center' });
    said.textContent = `第 ${String(at + 1)} 处，共 ${String(hits.length)} 处`;
  };
  const hide = () => {
    bar.replaceChildren();
    clear();
  };
  bar.replaceChildren(
    said,
    actionButton('上一处', () => move(-1), { 'aria-keyshortcuts': 'p' }),
    actionButton('下一处', () => move(1), { 'aria-keyshortcuts': 'n' }),
    actionButton('清除', hide, { 'aria-keyshortcuts': 'Escape' }),
  );
  if (!bar.isConnected) document.body.append(bar);
  return { hide, move };
}
