import type { JSX } from 'preact';
import { Choice } from './field.tsx';

/** Adds one of those that are not in a list yet; nothing where all of them are. */
export function AddOne({
  name,
  label,
  what,
  options,
  onAdd,
}: {
  name: string;
  label: string;
  /** What is chosen, e.g. `一篇文稿`. */
  what: string;
  options: readonly (readonly [string, string])[];
  onAdd: (key: string) => void;
}): JSX.Element | null {
  if (options.length === 0) return null;
  return (
    <Choice
      name={name}
      label={label}
      value=""
      options={[['', `选${what}`], ...options]}
      onValue={(key) => {
        if (key !== '') onAdd(key);
      }}
    />
  );
}
