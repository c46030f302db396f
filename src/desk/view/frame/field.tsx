import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** What stands here, for whoever is in doubt. */
  hint?: string | undefined;
  lines?: number;
  name?: string;
}

/** A field with its name and, below it, what belongs there. */
export function Field({ label, value, onValue, hint, lines = 1, name }: FieldProps): JSX.Element {
  const id = useId();
  const shared = {
    id,
    name,
    value,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onValue(event.currentTarget.value)} />
      )}
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}

/** A choice among a few. What is chosen and is none of them is shown as such, until a person chooses another. */
export function Choice({
  label,
  value,
  onValue,
  options,
  name,
}: {
  label: string;
  value: string;
  onValue: (value: string) => void;
  options: readonly (readonly [string, string])[];
  name?: string;
}): JSX.Element {
  const id = useId();
  const known = options.some(([key]) => key === value);
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {!known && <option value={value}>{value === '' ? '（还没有选）' : `${value}（没有这一项）`}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Something yes or no. */
export function Tick({
  label,
  value,
  onValue,
}: {
  label: ComponentChildren;
  value: boolean;
  onValue: (value: boolean) => void;
}): JSX.Element {
  return (
    <p class="field">
      <label class="tick">
        <input type="checkbox" checked={value} onChange={(event) => onValue(event.currentTarget.checked)} />
        {label}
      </label>
    </p>
  );
}
