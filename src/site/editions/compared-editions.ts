import { compareTexts, type Comparison } from '../../comparison/compare-texts.ts';
import { passagesOf } from '../../comparison/passage.ts';
import type { Library } from '../../library/load-library.ts';
import { editionPairs, type HeldEdition } from '../../library/edition-groups.ts';

/** Two editions of a work, compared. */
export interface ComparedEditions {
  older: HeldEdition;
  newer: HeldEdition;
  comparison: Comparison;
  title: string;
  names: [string, string];
}

/** Routes of the pages that compare two editions, and of their files. */
export const pairRoutes = (
  library: Library,
): { params: { pair: string }; props: { older: HeldEdition; newer: HeldEdition } }[] =>
  editionPairs(library.editions).map(([older, newer]) => ({
    params: { pair: `${older.id}--${newer.id}` },
    props: { older, newer },
  }));

/** Compares two editions of the library. @throws Error when one is not there */
export function comparedEditions(library: Library, older: HeldEdition, newer: HeldEdition): ComparedEditions {
  const [before, after] = [older, newer].map(({ id }) => {
    const edition = library.editions.find(({ document }) => document.id === id);
    if (!edition) throw new Error(`no document ${id}`);
    return edition.document;
  });
  return {
    older,
    newer,
    comparison: compareTexts(passagesOf(before!), passagesOf(after!)),
    title: `${after!.title}　新旧对照`,
    names: [older.name, newer.name],
  };
}
