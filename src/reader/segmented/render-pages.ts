import { element } from '../dom/element.ts';
import { placeOf, type SearchedLibrary } from './libraries.ts';
import type { FoundPage, FoundPlace } from './pagefind-client.ts';

/** More places of a page than these would hide the next page. */
const MOST_PLACES = 3;

const REFERENCES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Pagefind ends a block that has no stop with one of its own. */
const ADDED_STOP = /(?<=[\p{Script=Han}》”）](?:<\/mark>)?)\.(?=\s|$)/gu;

/** Text of an excerpt with its marks; whatever else it holds is text. */
export function readExcerpt(excerpt: string): { text: string; found: boolean }[] {
  const plain = (text: string): string => text.replace(/&(?:lt|gt|amp);/gu, (reference) => REFERENCES[reference]!);
  return excerpt
    .replace(ADDED_STOP, '')
    .split(/<\/?mark>/u)
    .map((text, index) => ({ text: plain(text), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const marked = (excerpt: string): (Node | string)[] =>
  readExcerpt(excerpt).map(({ text, found }) => (found ? element('mark', {}, text) : text));

const renderPlace = ({ title, url, excerpt }: FoundPlace, libraries: readonly SearchedLibrary[]): HTMLElement =>
  element(
    'li',
    {},
    element('a.segmented-place', { href: placeOf(url, libraries).href }, title),
    element('span.segmented-words', {}, ...marked(excerpt)),
  );

/**
 * One page that was found, with the first places in it.
 * @param asked whether words were asked for: without them no place is nearer than another
 */
export function renderPage(page: FoundPage, libraries: readonly SearchedLibrary[], asked: boolean): HTMLElement {
  const { title = '' } = page.meta;
  const { href, library } = placeOf(page.url, libraries);
  const kinds = [...(page.filters['类别'] ?? []), ...(libraries.length > 1 && library ? [library.name] : [])];
  const places = asked ? page.sub_results.filter(({ url }) => url.includes('#')).slice(0, MOST_PLACES) : [];
  return element(
    'li.segmented-page',
    {},
    element('a.segmented-title', { href }, title),
    ...kinds.map((kind) => element('span.segmented-kind', {}, kind)),
    ...(places.length === 0 ? [] : [element('ul', {}, ...places.map((place) => renderPlace(place, libraries)))]),
  );
}
