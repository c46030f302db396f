import type { Edition } from '../../edition/edition.ts';
import { documentPath, fromRoot } from '../../model/page-paths.ts';
import type { TermCard } from '../../model/term-card.ts';
import { wordsStand } from '../../model/words-in-text.ts';
import { citedPassage } from '../evidence/cited-passage.ts';
import type { Glossary } from './schema.ts';

/** More places than these are left to a search. */
const MOST_PLACES = 6;

/** What a card says of each term, by the anchor of its entry: the text's own words, the editors' remark, other places, what it is not. */
export function termCards(terms: Glossary['terms'], editions: readonly Edition[]): Record<string, TermCard> {
  const names = new Map(terms.map(({ key, term }) => [key, term]));
  return Object.fromEntries(
    terms.map(({ key, term, aliases, quotations, remark, distinguish }): [string, TermCard] => {
      const stands = editions.flatMap(({ document }) =>
        document.blocks
          .filter(({ text }) => [term, ...aliases].some((form) => wordsStand(text, form)))
          .map(({ eId, label }) => ({
            label: `${document.shortTitle} ${label}`,
            href: fromRoot(documentPath(document.id, eId)),
          })),
      );
      return [
        `t-${key}`,
        {
          term,
          aliases,
          says: quotations.map((quotation) => {
            const { citation, href } = citedPassage(quotation, editions);
            return { words: quotation.quote, citation, href: fromRoot(href) };
          }),
          ...(remark === undefined ? {} : { remark }),
          not: distinguish.map(({ key: other, why }) => ({ key: other, term: names.get(other) ?? other, why })),
          places: stands.slice(0, MOST_PLACES),
          count: stands.length,
        },
      ];
    }),
  );
}
