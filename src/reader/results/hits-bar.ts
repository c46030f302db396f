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
  const bar = document.querySelector('.hits-bar') ?? document.createElement('div');
  bar.classList.add('hits-bar');
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
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
  const button = (text: string, key: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.setAttribute('aria-keyshortcuts', key);
    made.onclick = act;
    return made;
  };
  const previous = button('上一处', 'p', () => move(-1));
  bar.replaceChildren(
    said,
    previous,
    button('下一处', 'n', () => move(1)),
    button('清除', 'Escape', hide),
  );
  if (!bar.isConnected) document.body.append(bar);
  return { hide, move };
}
