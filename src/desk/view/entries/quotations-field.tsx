import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentRow } from '../../shared/api.ts';
import { WordsPicker } from '../tables/words-picker.tsx';
import type { Entry } from './list-forms.ts';

interface Quotation {
  at: string;
  quote: string;
}

/** What an entry quotes, in whichever form its list has it: one quotation, or several. */
const quotationsOf = (entry: Entry): readonly Quotation[] => {
  const { quotation, quotations } = entry;
  if (Array.isArray(quotations)) return quotations as Quotation[];
  return quotation === undefined ? [] : [quotation as Quotation];
};

/** The words of the sources on which an entry rests; each can be chosen anew, and where there are several one can go. */
export function QuotationsField({
  entry,
  documents,
  onEntry,
}: {
  entry: Entry;
  documents: readonly DocumentRow[];
  onEntry: (entry: Entry) => void;
}): JSX.Element {
  const [picking, setPicking] = useState<number | null>(null);
  const several = !('quotation' in entry);
  const all = quotationsOf(entry);
  const set = (next: readonly Quotation[]): void =>
    onEntry(several ? { ...entry, quotations: next } : { ...entry, quotation: next[0] });
  return (
    <fieldset class="field">
      <legend>原文的话</legend>
      <ul class="plain">
        {all.map(({ at, quote }, index) => (
          <li key={index}>
            {quote}
            <span class="hint">（{at}）</span>{' '}
            <button
              type="button"
              aria-label={`另选原文：第 ${String(index + 1)} 处`}
              aria-pressed={picking === index}
              onClick={() => setPicking(picking === index ? null : index)}
            >
              另选原文
            </button>
            {all.length > 1 && (
              <button
                type="button"
                aria-label={`去掉第 ${String(index + 1)} 处原文`}
                onClick={() => set(all.toSpliced(index, 1))}
              >
                去掉
              </button>
            )}
          </li>
        ))}
      </ul>
      {several && (
        <button type="button" aria-pressed={picking === all.length} onClick={() => setPicking(all.length)}>
          再添一处原文
        </button>
      )}
      {picking !== null && (
        <WordsPicker
          documents={documents}
          onWords={({ at, sentence }) => {
            set(all.toSpliced(picking, 1, { at, quote: sentence }));
            setPicking(null);
          }}
        />
      )}
    </fieldset>
  );
}
