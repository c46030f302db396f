import type { ComparedRow } from '../../comparison/compare-texts.ts';
import type { Passage } from '../../comparison/passage.ts';
import type { Library } from '../../library/compose-library.ts';
import type { HeldEdition } from '../../library/edition-groups.ts';
import { comparedEditions } from './compared-editions.ts';

/** An article of one edition and the same article of another, whose number may be another. */
export interface SameArticle {
  here: string;
  there: string;
  /** Address of the article in the other edition. */
  eId: string;
  changed: boolean;
}

/** The passages of a row in both editions; null for what stands in one of them only. */
function bothSides({ kind, before, after, elsewhere }: ComparedRow): [before: Passage, after: Passage] | null {
  if (kind === 'moved') return before && elsewhere ? [before.passage, elsewhere] : null;
  return before && after ? [before.passage, after.passage] : null;
}

/**
 * The articles of an edition that stand in another one too, in the order of the first. Articles are paired as the page that compares
 * the two editions pairs them, so that a renumbered article leads to itself.
 * @param group the editions of the work, the oldest first
 */
export function sameArticles(
  library: Library,
  group: readonly HeldEdition[],
  here: number,
  there: number,
): SameArticle[] {
  const [older, newer] = [group[Math.min(here, there)], group[Math.max(here, there)]];
  if (!older || !newer) return [];
  return comparedEditions(library, older, newer).comparison.rows.flatMap((row) => {
    const both = bothSides(row);
    if (both === null || both[0].number === '' || both[1].number === '') return [];
    const [own, other] = here < there ? both : [both[1], both[0]];
    return [{ here: own.number, there: other.number, eId: other.eId, changed: row.kind === 'changed' }];
  });
}
