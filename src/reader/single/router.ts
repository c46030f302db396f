import { followLinks } from './follow-links.ts';
import { browserHash, isOfSite, siteAddress } from './place.ts';
import { preparePage, putPage } from './show-page.ts';

/** How far the reader had read where, to come back to. */
const left = new Map<string, number>();
let shown = '';
let going = false;
let turn = 0;

const pageOf = (address: URL): string => address.pathname + address.search;

/** Marks what the address names, as `:target` would, and brings it into view. */
function arrive(address: URL): void {
  document.querySelector('[data-target]')?.removeAttribute('data-target');
  let id = '';
  try {
    id = decodeURIComponent(address.hash.slice(1));
  } catch {
    // A lone % that was typed by hand names nothing.
  }
  const target = id === '' ? null : document.getElementById(id);
  target?.setAttribute('data-target', '');
  target?.scrollIntoView();
}

/** Goes to an address of the site; to another one as any link does. */
export function go(address: URL): void {
  if (!isOfSite(address)) {
    location.assign(address);
    return;
  }
  if (browserHash(address) === location.hash) {
    if (address.hash === '') void show();
    else arrive(address);
    return;
  }
  left.set(shown, scrollY);
  going = true;
  location.hash = browserHash(address);
}

function onHashChange(): void {
  const address = siteAddress(location.hash);
  if (pageOf(address) === shown) arrive(address);
  else void show();
  going = false;
}

/** Shows the page that the browser's address names. */
export async function show(): Promise<void> {
  const address = siteAddress(location.hash);
  const mine = (turn += 1);
  const back = going || shown === '' ? undefined : left.get(pageOf(address));
  const page = await preparePage(decodeURI(address.pathname.slice(1)) || 'index.html');
  // Somebody has gone on meanwhile.
  if (mine !== turn) return;
  shown = pageOf(address);
  putPage(page, address, () => {
    addEventListener('hashchange', onHashChange);
    followLinks(go);
  });
  if (back !== undefined) scrollTo(0, back);
  else arrive(siteAddress(location.hash));
}
