import type { JSX } from 'preact';
import { without, wordsOf } from '../../shared/words-of.ts';
import { AddOne } from '../frame/add-one.tsx';
import { Field } from '../frame/field.tsx';
import type { Entry } from './list-forms.ts';

interface Apart {
  key: string;
  why: string;
}

/** The terms that a term is not to be confused with, each with what is different. */
export function DistinguishField({
  entry,
  others,
  onEntry,
}: {
  entry: Entry;
  others: readonly Entry[];
  onEntry: (entry: Entry) => void;
}): JSX.Element {
  const apart = (Array.isArray(entry['distinguish']) ? entry['distinguish'] : []) as readonly Apart[];
  const set = (next: readonly Apart[]): void =>
    onEntry(next.length === 0 ? without(entry, 'distinguish') : { ...entry, distinguish: next });
  const known = others
    .map((other) => [wordsOf(other, 'key'), wordsOf(other, 'term')] as const)
    .filter(([key]) => key !== wordsOf(entry, 'key'));
  const called = new Map(known);
  const free = known.filter(([key]) => apart.every((one) => one.key !== key));
  return (
    <fieldset class="field">
      <legend>不要和哪些词语相混</legend>
      <ul class="plain">
        {apart.map((one, index) => {
          const name = called.get(one.key) ?? `${one.key}（词语里没有）`;
          return (
            <li key={one.key}>
              <Field
                label={`和“${name}”有什么不同`}
                value={one.why}
                onValue={(why) => set(apart.with(index, { ...one, why }))}
              />
              <button type="button" aria-label={`去掉“${name}”`} onClick={() => set(apart.toSpliced(index, 1))}>
                去掉
              </button>
            </li>
          );
        })}
      </ul>
      <AddOne
        name="distinguish"
        label="添一个"
        what="一个词语"
        options={free}
        onAdd={(key) => set([...apart, { key, why: '' }])}
      />
    </fieldset>
  );
}
