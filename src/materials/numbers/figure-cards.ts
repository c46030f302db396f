import type { Edition } from '../../edition/edition.ts';
import { fromRoot } from '../../model/page-paths.ts';
import type { TermCard } from '../../model/term-card.ts';
import { citedPassage } from '../evidence/cited-passage.ts';
import type { Numbers } from './schema.ts';

/** What a card says of each figure, by the anchor of its row: what it counts, the text's words, the editors' remark. */
export function figureCards(numbers: Numbers['numbers'], editions: readonly Edition[]): Record<string, TermCard> {
  return Object.fromEntries(
    numbers.map(({ key, value, role, of, quotation, remark }): [string, TermCard] => {
      const { citation, href } = citedPassage(quotation, editions);
      return [
        `n-${key}`,
        {
          ...{ term: value, aliases: [], figure: { role, of } },
          says: [{ words: quotation.quote, citation, href: fromRoot(href) }],
          ...(remark === undefined ? {} : { remark }),
          ...{ not: [], places: [], count: 0 },
        },
      ];
    }),
  );
}
