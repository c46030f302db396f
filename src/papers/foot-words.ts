import type { Edition } from '../edition/edition.ts';
import { originKind } from '../edition/schemas/origin.ts';

type Named = Pick<Edition, 'document' | 'source'>;

/** Nothing is said of a text whose nature nobody has stated. */
const NATURE = { official: '　官方发布件', copy: '　据转载本，非官方发布件', unknown: '' } as const;
/** So many names stand in a line beside the page's number. */
const MOST_NAMES = 3;

/** What stands at the foot of every printed page of a document: its name and the nature of its source. */
export const footWords = ({ document, source }: Named): string =>
  `《${document.shortTitle}》${NATURE[originKind(source.origin)]}`;

/** What stands there for a paper with words of several documents: their names, and their nature where all share it. */
export function footOfSeveral(editions: readonly Named[]): string {
  const names = editions.slice(0, MOST_NAMES).map(({ document }) => `《${document.shortTitle}》`);
  const more = editions.length > MOST_NAMES ? `等${String(editions.length)}篇` : '';
  const [nature, ...others] = new Set(editions.map(({ source }) => NATURE[originKind(source.origin)]));
  return names.join('') + more + (others.length > 0 ? '' : (nature ?? ''));
}
