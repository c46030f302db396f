import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Stated } from '../../../edition/schemas/metadata.ts';
import { METADATA_FIELDS } from '../../../model/metadata.ts';
import type { Row } from '../../shared/api.ts';
import { Choice, Field } from '../frame/field.tsx';

const FIELDS = METADATA_FIELDS.map(({ label }): [string, string] => [label, label]);

/** What is known of a document, each with the place where it stands or on what it was entered. */
export function StatedList({
  stated,
  rows,
  onStated,
}: {
  stated: readonly Stated[];
  rows: readonly Row[];
  onStated: (stated: Stated[]) => void;
}): JSX.Element {
  const [field, setField] = useState(FIELDS[0]?.[0] ?? '');
  const labels = new Map(rows.flatMap(({ blocks }) => blocks.map(({ eId, label }) => [eId, label] as const)));
  const from = (one: Stated): string =>
    one.kind === 'entered' ? `填写的，根据：${one.basis}` : `认自${labels.get(one.at) ?? one.at}“${one.quote}”`;
  const add = (): void => {
    const known = METADATA_FIELDS.find(({ label }) => label === field);
    if (known) onStated([...stated, { kind: 'entered', field: known.label, value: '', basis: '' }]);
  };
  return (
    <ul class="facts">
      {stated.map((one, index) => (
        <li key={index}>
          <p>
            <strong>{one.field}</strong>　{one.kind === 'entered' ? '' : one.value}{' '}
            <span class="hint">{from(one)}</span>
          </p>
          {one.kind === 'entered' && (
            <>
              <Field
                label={one.field}
                value={one.value}
                onValue={(value) => onStated(stated.with(index, { ...one, value }))}
              />
              <Field
                label="根据什么填的"
                value={one.basis}
                onValue={(basis) => onStated(stated.with(index, { ...one, basis }))}
              />
            </>
          )}
          <button type="button" aria-label={`删去${one.field}`} onClick={() => onStated(stated.toSpliced(index, 1))}>
            删去
          </button>
        </li>
      ))}
      <li>
        <Choice label="添一项" value={field} onValue={setField} options={FIELDS} />
        <button type="button" onClick={add}>
          添上
        </button>
      </li>
    </ul>
  );
}
