import { isSeparator } from '../../search/separators.ts';
import type { Answer } from './answer.ts';
import type { Listing } from './listing.ts';
import { formOf } from './phrase-spans.ts';

/** One form in which the text writes what was typed: 台帐 for 台账. */
export interface WrittenForm {
  /** Folded like the text, without separators unless some were typed. */
  form: string;
  count: number;
  listing: Listing;
}

/** Occurrences in other forms, one entry for each form, the most frequent first. */
export function writtenForms({ hits, find }: Answer): WrittenForm[] {
  const forms = new Map<string, WrittenForm>();
  for (const { entry, forms: own } of hits) {
    for (const [form, count] of own) {
      const known = forms.get(form) ?? { form, count: 0, listing: { documents: [], spansOf: () => [] } };
      forms.set(form, known);
      known.count += count;
      known.listing.documents.push({ entry, count });
    }
  }
  const bare = (form: string) => [...form].filter((unit) => !isSeparator(unit)).join('');
  for (const { form, listing } of forms.values()) {
    listing.documents.sort((a, b) => b.count - a.count);
    listing.spansOf = (document) =>
      (find(document).variants ?? []).filter((span) => formOf(document.stream, span) === bare(form));
  }
  return [...forms.values()].sort((a, b) => b.count - a.count);
}
