import { hasPunctuation, stripSeparators } from '../../search/separators.ts';
import { piecesOf } from '../../search/stream.ts';
import type { DocumentHits } from './answer.ts';
import type { Shown } from './render-groups.ts';

/** One form in which the text writes what was typed: 台帐 for 台账. */
export interface WrittenForm {
  form: string;
  count: number;
  shown: Shown[];
  /** The query that marks these places in the document, and whether its characters stand apart there. */
  query: string;
  across: boolean;
}

/** Occurrences in other forms, one entry for each form as the text writes it, in the order of their first places. */
export function writtenForms(hits: readonly DocumentHits[]): WrittenForm[] {
  const forms = new Map<string, WrittenForm>();
  for (const { document, variants } of hits) {
    for (const span of variants) {
      const pieces = piecesOf(document.stream, span.start, span.end);
      const form = pieces.map(({ block, start, end }) => document.blocks[block]!.text.slice(start, end)).join('');
      // Only a match across punctuation or a break is longer than its characters.
      const across = hasPunctuation(form) || form.length !== span.end - span.start;
      const entry = forms.get(form) ?? {
        ...{ form, count: 0, shown: [], across },
        query: across ? stripSeparators(form).text : form,
      };
      forms.set(form, entry);
      entry.count += 1;
      const last = entry.shown.at(-1);
      if (last?.document === document) last.spans = [...last.spans, span];
      else entry.shown.push({ document, spans: [span] });
    }
  }
  return [...forms.values()];
}
