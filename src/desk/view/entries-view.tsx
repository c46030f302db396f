import type { JSX } from 'preact';
import type { Base } from '../shared/api.ts';
import { post } from './ask.ts';
import { useActing } from './frame/acting.ts';
import { useLoaded } from './frame/use-loaded.ts';
import { Waiting } from './frame/waiting.tsx';
import { wordsOf } from '../shared/words-of.ts';
import { EntryForm, LIST_FORMS, type Entry } from './entry-form.tsx';
import { useState } from 'preact/hooks';

interface Entries {
  entries: Entry[];
  base: Base;
}

/** One of the lists of words: terms, names, numbers. */
export function EntriesView({ list }: { list: string }): JSX.Element {
  const { act, busy } = useActing();
  const { value, failure, set } = useLoaded<Entries>(`entries/${list}`);
  const [open, setOpen] = useState<string | null>(null);
  const form = LIST_FORMS[list];
  if (!value || !form) return <Waiting failure={failure} />;
  const change = async (before: Entry, after: Entry | null): Promise<void> => {
    const next = await act(
      (force) => post<Entries>(`entries/${list}`, { base: value.base, force, change: { before, after } }),
      after === null ? '删去了。' : '存好了。',
    );
    if (!next) return;
    set(next);
    setOpen(null);
  };
  return (
    <>
      <h1>{form.title}</h1>
      <p>要添一条，打开一篇文稿的“校勘和注”，选中那几个字。每一条都带着原文的话，差一个字，检查就会说。</p>
      <p>共 {value.entries.length} 条。</p>
      <ul class="entries">
        {value.entries.map((entry) => {
          const key = String(entry['key']);
          return (
            <li key={key}>
              <strong>{wordsOf(entry, form.word)}</strong>
              <span class="hint">{form.tell(entry)}</span>
              {open === key ? (
                <EntryForm
                  form={form}
                  entry={entry}
                  busy={busy}
                  save={(after) => void change(entry, after)}
                  cancel={() => setOpen(null)}
                />
              ) : (
                <span class="buttons">
                  <button type="button" aria-label={`改“${wordsOf(entry, form.word)}”`} onClick={() => setOpen(key)}>
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
          );
        })}
      </ul>
    </>
  );
}
