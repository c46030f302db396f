import { searchAddress } from './addresses.ts';
import { element } from '../dom/element.ts';
import { forgetQueries, rememberedQueries, remembersQueries, setRemembering } from './query-history.ts';

const mostShown = 12;

/** What was searched before, with the buttons that clear it and switch it off; renews itself when they are pressed. */
export function renderHistory(): HTMLElement {
  const section = element('section.search-history', { 'aria-label': '查过的词' });
  const button = (name: string, words: string, act: () => void) => {
    const made = element('button', { type: 'button', 'data-history': name }, words);
    made.addEventListener('click', () => {
      act();
      fill();
      section.querySelector('button')?.focus();
    });
    return made;
  };
  const fill = () => {
    const [on, queries] = [remembersQueries(), rememberedQueries()];
    const links = queries.slice(0, mostShown).map((query) => element('a', { href: searchAddress(query) }, query));
    section.replaceChildren(
      ...(links.length > 0 ? [element('p.search-examples', {}, '查过的：', ...links)] : []),
      element(
        'p.search-memory',
        {},
        on ? '查过的词只记在这台电脑的浏览器里。' : '现在不记查过的词。',
        ...(links.length > 0 ? [button('clear', '清除记录', forgetQueries)] : []),
        on
          ? button('off', '不再记录', () => setRemembering(false))
          : button('on', '开始记录', () => setRemembering(true)),
      ),
    );
  };
  fill();
  return section;
}
