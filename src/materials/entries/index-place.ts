import type { SitePage } from '../../model/site-page.ts';
import type { SitePlace } from '../site-place.ts';

/**
 * Place of a kind whose entries all stand on one page, an index.
 * @param homeName its name on the home page, where that is longer
 */
export function indexPlace(page: SitePage, homeName = page.name): SitePlace<unknown> {
  const ifAny = (items: readonly unknown[]): SitePage[] => (items.length > 0 ? [page] : []);
  return { shelf: 'index', page, homeName, menu: ifAny, reading: ifAny };
}

/** The words of an entry, one after the other, for a search. */
export function entryText(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('　');
}
