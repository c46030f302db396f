import type { Edition } from '../edition/edition.ts';
import { originKind } from '../edition/schemas/origin.ts';
import { namesOfSeveral } from './names-of-several.ts';

type Named = Pick<Edition, 'document' | 'source'>;

/** Nothing is said of a text whose nature nobody has stated. */
const NATURE = { official: '　官方发布件', copy: '　据转载本，非官方发布件', unknown: '' } as const;

/** What stands at the foot of every printed page of a document: its name and the nature of its source. */
export const footWords = ({ document, source }: Named): string =>
  `《${document.shortTitle}》${NATURE[originKind(source.origin)]}`;

/** What stands there for a paper with words of several documents: their names, and their nature where all share it. */
export function footOfSeveral(editions: readonly Named[]): string {
  const names = namesOfSeveral(editions.map(({ document }) => document.shortTitle));
  const [nature, ...others] = new Set(editions.map(({ source }) => NATURE[originKind(source.origin)]));
  return names + (others.length > 0 ? '' : (nature ?? ''));
}
