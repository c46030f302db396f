import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Base, LibraryView, NamedDocument } from '../../shared/api.ts';
import { wordsOf } from '../../shared/words-of.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';
import { EntryForm } from './entry-form.tsx';
import { LIST_FORMS, type Entry } from './list-forms.ts';
import { NamedDocuments } from './named-documents.tsx';

interface Entries {
  entries: Entry[];
  /** Documents that could be entered; only in the list of those that are not held. */
  named?: NamedDocument[];
  base: Base;
}

/** One of the lists: terms, names, numbers, documents that are not held. */
export function EntriesView({ list }: { list: string }): JSX.Element {
  const { act, busy } = useActing();
  const { value, failure, set } = useLoaded<Entries>(`entries/${list}`);
  const library = useLoaded<LibraryView>('library');
  const [open, setOpen] = useState<number | null>(null);
  const [added, setAdded] = useState<Entry | null>(null);
  const form = LIST_FORMS[list];
  if (!value || !form || !library.value) return <Waiting failure={failure ?? library.failure} />;
  const change = async (before: Entry | null, after: Entry | null): Promise<void> => {
    const next = await act(
      (force) => post<Entries>(`entries/${list}`, { base: value.base, force, change: { before, after } }),
      after === null ? '删去了。' : '存好了。',
    );
    if (!next) return;
    set(next);
    setOpen(null);
    setAdded(null);
  };
  const shared = { form, others: value.entries, documents: library.value.documents, busy };
  return (
    <>
      <h1>{form.title}</h1>
      <p>{form.about}</p>
      <p>共 {value.entries.length} 条。</p>
      <ul class="entries">
        {value.entries.map((entry, index) => (
          <li key={`${String(index)} ${JSON.stringify(entry)}`}>
            <strong>{wordsOf(entry, form.word)}</strong>
            <span class="hint">{form.tell(entry)}</span>
            {open === index ? (
              <EntryForm
                {...shared}
                entry={entry}
                save={(after) => void change(entry, after)}
                cancel={() => setOpen(null)}
              />
            ) : (
              <span class="buttons">
                <button type="button" aria-label={`改“${wordsOf(entry, form.word)}”`} onClick={() => setOpen(index)}>
                  改
                </button>
                <button
                  type="button"
                  disabled={busy}
                  aria-label={`删去“${wordsOf(entry, form.word)}”`}
                  onClick={() => void change(entry, null)}
                >
                  删去
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {added && (
        <EntryForm
          {...shared}
          key={wordsOf(added, form.word)}
          entry={added}
          save={(after) => void change(null, after)}
          cancel={() => setAdded(null)}
        />
      )}
      {value.named && <NamedDocuments named={value.named} onNamed={setAdded} />}
    </>
  );
}
