import { browserHash, isOfSite, siteAddress } from './place.ts';
import { holdsFile, readBytes } from './store.ts';

const here = (): string => location.href.replace(/#.*$/su, '');

/** The site's address that a link means, also when it was made one of this file before. */
function addressOf(link: HTMLAnchorElement): URL | null {
  if (link.href.startsWith(`${here()}#/`)) return siteAddress(new URL(link.href).hash);
  const address = new URL(link.getAttribute('href') ?? '', siteAddress(location.hash));
  return isOfSite(address) ? address : null;
}

const isPage = ({ pathname }: URL): boolean => pathname.endsWith('.html') || pathname.endsWith('/');

function save(address: URL): void {
  const path = decodeURI(address.pathname.slice(1));
  void readBytes(path).then(
    (blob) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = path.split('/').at(-1) ?? '';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    () => alert(`“${path}”读不出来：这个文件已经损坏。请向发给您的单位另要一份。`),
  );
}

/**
 * Leads every link and form of the page that is open to a page of this file.
 * @param go shows another page
 */
export function followLinks(go: (address: URL) => void): void {
  const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const onClick = (event: MouseEvent): void => {
    const link = linkOf(event);
    const address = link && addressOf(link);
    if (!address || event.defaultPrevented || event.button > 1) return;
    event.preventDefault();
    const apart = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey || link.target === '_blank';
    const path = decodeURI(address.pathname.slice(1));
    if (!isPage(address) && holdsFile(path)) save(address);
    else if (apart) open(here() + browserHash(address), '_blank', 'noopener');
    else go(address);
  };
  // After the page's own, which may have taken the press already.
  document.addEventListener('DOMContentLoaded', () => {
    addEventListener('click', onClick);
    addEventListener('auxclick', onClick);
    addEventListener('submit', (event) => {
      if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
      const address = new URL(event.target.getAttribute('action') ?? '', siteAddress(location.hash));
      if (!isOfSite(address)) return;
      event.preventDefault();
      const fields = [...new FormData(event.target)].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : '',
      ]);
      address.search = new URLSearchParams(fields).toString();
      go(address);
    });
  });
  // A menu of the browser may copy the link: then it is to lead here.
  addEventListener(
    'contextmenu',
    (event) => {
      const link = linkOf(event);
      const address = link && addressOf(link);
      if (address && isPage(address)) link.href = here() + browserHash(address);
    },
    true,
  );
}
