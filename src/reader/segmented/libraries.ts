import { partFolder } from '../../search/core/pagefind-parts.ts';

/** A library that is searched: this one or a neighbour. */
export interface SearchedLibrary {
  name: string;
  /** Address of its root, relative to the page or whole, ending in a slash or empty. */
  root: string;
}

/** Where the files of one part of a library's index are read: as scripts beside this site, as they are on another host. */
export const filesOf = ({ root }: SearchedLibrary, part = 0): string =>
  `${root}${/^https?:/u.test(root) ? '' : 'search/'}${partFolder(part)}/`;

/** Name of the filter that tells libraries apart. */
const LIBRARY = '文库';

/** The libraries to be searched together, this one first, as the page names them. */
export function librariesOf(panel: HTMLElement): SearchedLibrary[] {
  const neighbours = [...panel.querySelectorAll<HTMLElement>('[data-neighbour]')];
  return [
    { name: panel.dataset['library'] ?? '', root: '' },
    ...neighbours.map((each) => ({
      name: each.textContent.trim(),
      root: each.dataset['neighbour']!.replace(/\/?$/u, '/'),
    })),
  ];
}

/** What Pagefind is told of a library, so that its results can be told from those of others. */
export const optionsOf = (library: SearchedLibrary, place: number, alone: boolean): object => ({
  baseUrl: `/${String(place)}/`,
  ...(alone ? {} : { mergeFilter: { [LIBRARY]: library.name } }),
});

/** A result's library, and its address on this page, from an address that `optionsOf` made Pagefind write. */
export function placeOf(
  url: string,
  libraries: readonly SearchedLibrary[],
): { library: SearchedLibrary | undefined; href: string } {
  const [, place = '0', path = ''] = /^\/(\d+)\/(.*)$/su.exec(url) ?? [];
  const library = libraries[Number(place)];
  return { library, href: `${library?.root ?? ''}${path}` };
}
