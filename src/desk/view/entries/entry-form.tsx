import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentRow } from '../../shared/api.ts';
import { wordsOf } from '../../shared/words-of.ts';
import { Field } from '../frame/field.tsx';
import { DistinguishField } from './distinguish-field.tsx';
import { EntryFields } from './entry-fields.tsx';
import { cleanEntry, type Entry, type ListForm } from './list-forms.ts';
import { QuotationsField } from './quotations-field.tsx';

/** A form that writes or changes an entry: its words, what is said of them, and the places where they stand. */
export function EntryForm({
  form,
  entry,
  others,
  documents,
  busy,
  save,
  cancel,
}: {
  form: ListForm;
  entry: Entry;
  /** The entries of the list, of which one may be told apart. */
  others: readonly Entry[];
  documents: readonly DocumentRow[];
  busy: boolean;
  save: (entry: Entry) => void;
  cancel: () => void;
}): JSX.Element {
  const [draft, setDraft] = useState(entry);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(cleanEntry(draft));
      }}
    >
      <Field
        name={form.word}
        label={form.called}
        value={wordsOf(draft, form.word)}
        hint="照原文写，一字不差。"
        onValue={(words) => setDraft({ ...draft, [form.word]: words })}
      />
      <EntryFields form={form} entry={draft} onEntry={setDraft} />
      {form.word === 'term' && <DistinguishField entry={draft} others={others} onEntry={setDraft} />}
      {form.word !== 'title' && <QuotationsField entry={draft} documents={documents} onEntry={setDraft} />}
      <p class="buttons">
        <button type="submit" disabled={busy}>
          存
        </button>
        <button type="button" onClick={cancel}>
          不改了
        </button>
      </p>
    </form>
  );
}
