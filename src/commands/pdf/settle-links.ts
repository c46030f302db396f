import type { Page } from 'puppeteer-core';

/**
 * Makes the links of an open page right for a paper that leaves this machine: within the page they stay, elsewhere in the site they
 * name the site's address, and where it has none they are no links. Where the site was built is nobody's business.
 * @param path of the page, from the root with a slash before it
 * @param site address of the site, ending in a slash; undefined where it has none
 */
export async function settleLinks(tab: Page, path: string, site: string | undefined): Promise<void> {
  await tab.evaluate(
    (own, address) => {
      const root = new URL(document.documentElement.dataset['root'] ?? '', location.href).href;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        const { href } = link;
        if (href.startsWith('http')) continue;
        const within = href.startsWith(root) ? href.slice(root.length) : null;
        const hash = within !== null && within.startsWith(`${own}#`) ? within.slice(own.length) : null;
        if (hash !== null) link.setAttribute('href', hash);
        else if (within !== null && address !== null) link.href = address + within;
        else link.removeAttribute('href');
      }
    },
    path.slice(1),
    site ?? null,
  );
}
