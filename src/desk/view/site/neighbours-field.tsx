import type { JSX } from 'preact';
import { Field } from '../frame/field.tsx';
import type { Place } from './site-values.ts';

const MOST = 8;

/** Other libraries that are searched together with this one. */
export function NeighboursField({
  label,
  hint,
  places,
  onPlaces,
}: {
  label: string;
  hint: string;
  places: readonly Place[];
  onPlaces: (places: Place[]) => void;
}): JSX.Element {
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <span class="hint">{hint}</span>
      <ul class="plain">
        {places.map((place, index) => (
          <li key={index} class="pair">
            <Field
              label={`第 ${String(index + 1)} 个的名称`}
              value={place.name}
              onValue={(name) => onPlaces(places.with(index, { ...place, name }))}
            />
            <Field
              label={`第 ${String(index + 1)} 个在哪里`}
              value={place.at}
              hint="旁边的文件夹，如 ../shi；或者网址。"
              onValue={(at) => onPlaces(places.with(index, { ...place, at }))}
            />
            <button
              type="button"
              aria-label={`去掉第 ${String(index + 1)} 个`}
              onClick={() => onPlaces(places.toSpliced(index, 1))}
            >
              去掉
            </button>
          </li>
        ))}
      </ul>
      {places.length < MOST && (
        <button type="button" onClick={() => onPlaces([...places, { name: '', at: '' }])}>
          添一个文库
        </button>
      )}
    </fieldset>
  );
}
