import { stripSeparators } from '../core/separators.ts';
import type { Answer } from './answer-shape.ts';
import { listDocuments, type Listing, type Order } from './listing.ts';
import { formOf } from './phrase-spans.ts';

/** One form in which the text writes what was typed: 台帐 for 台账. */
export interface WrittenForm {
  /** Folded like the text, without separators unless some were typed. */
  form: string;
  count: number;
  listing: Listing;
}

/** Occurrences in other forms, one entry for each form, the most frequent first. */
export function writtenForms({ hits, find }: Answer, order: Order): WrittenForm[] {
  const forms = [...new Set(hits.flatMap((each) => [...each.forms.keys()]))];
  return forms
    .map((form) => {
      const countOf = ({ forms: own }: (typeof hits)[number]) => own.get(form) ?? 0;
      const bare = stripSeparators(form).text;
      const listing: Listing = {
        documents: listDocuments(hits, countOf, order),
        spansOf: (document) => (find(document).variants ?? []).filter((span) => formOf(document.stream, span) === bare),
      };
      return { form, count: hits.reduce((sum, each) => sum + countOf(each), 0), listing };
    })
    .sort((a, b) => b.count - a.count);
}
