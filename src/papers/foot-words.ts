import type { Edition } from '../edition/edition.ts';
import { originKind } from '../edition/schemas/origin.ts';

/** Nothing is said of a text whose nature nobody has stated. */
const NATURE = { official: '　官方发布件', copy: '　据转载本，非官方发布件', unknown: '' } as const;

/** What stands at the foot of every printed page of a document: its name and the nature of its source. */
export const footWords = ({ document, source }: Pick<Edition, 'document' | 'source'>): string =>
  `《${document.shortTitle}》${NATURE[originKind(source.origin)]}`;
