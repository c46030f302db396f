import { nearestAddress } from '../../model/addresses/nearest-address.ts';
import { element } from '../dom/element.ts';
import { hashTarget } from '../dom/hash-target.ts';
import { startToast } from '../frame/toast.ts';
import { documentArticle, labelOf } from './source-words.ts';

/** Says that the page has no place of the address that was asked for, and offers the nearest, until the reader goes on. */
export function startMissingPlace(): void {
  const status = startToast();
  let link: HTMLElement | undefined;
  /** Leaves what has been said since then. */
  const clear = (): void => {
    if (link?.isConnected) status.replaceChildren();
  };
  const tell = (): void => {
    clear();
    const asked = location.hash.slice(1);
    if (asked === '' || hashTarget()) return;
    const blocks = [...(documentArticle()?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    const nearest = nearestAddress(
      asked,
      blocks.map(({ id }) => id),
    );
    if (nearest === null) return;
    const away = ({ target }: Event): void => {
      if (status.contains(target as Node)) return;
      clear();
      removeEventListener('pointerdown', away);
    };
    addEventListener('pointerdown', away);
    link = element('a', { href: `#${nearest}` }, `到最近的一处：${labelOf(nearest)}`);
    link.addEventListener('click', clear);
    status.replaceChildren('这篇文稿里没有网址写的那一处，也许是版本不同，或者网址不完整。', link);
  };
  tell();
  addEventListener('hashchange', tell);
}
