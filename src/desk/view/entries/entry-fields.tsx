import type { JSX } from 'preact';
import { without, wordsOf } from '../../shared/words-of.ts';
import { Choice, Field } from '../frame/field.tsx';
import type { Entry, ListForm } from './list-forms.ts';

/** The fields of an entry, for a form. */
export function EntryFields({
  form,
  entry,
  onEntry,
}: {
  form: ListForm;
  entry: Entry;
  onEntry: (entry: Entry) => void;
}): JSX.Element {
  return (
    <>
      {form.fields.map(({ name, label, hint, kind, options }) => {
        const value = entry[name];
        const set = (next: unknown): void => {
          const rest = without(entry, name);
          const empty = next === '' || (Array.isArray(next) && next.join('') === '');
          onEntry(empty ? rest : { ...rest, [name]: next });
        };
        if (kind === 'choice')
          return (
            <Choice
              key={name}
              name={name}
              label={label}
              value={wordsOf(entry, name)}
              onValue={set}
              options={options ?? []}
            />
          );
        const text = Array.isArray(value) ? value.join('、') : wordsOf(entry, name);
        return (
          <Field
            key={name}
            name={name}
            label={label}
            hint={hint}
            value={text}
            onValue={(words) => set(kind === 'list' ? words.split('、') : words)}
          />
        );
      })}
    </>
  );
}
