import type { JSX } from 'preact';
import type { PlaceLook } from '../../shared/publishing.ts';
import { post } from '../ask.ts';
import { Field } from '../frame/field.tsx';
import { useSettled } from '../frame/use-settled.ts';
import type { HandedOn } from './kinds.ts';

/**
 * Looks at a place while it is typed.
 * @param round another value looks again: something may stand there by now
 */
export function usePlace(kind: HandedOn['kind'], to: string, round: unknown): PlaceLook | null {
  const question = to === '' ? '' : JSON.stringify({ kind, to, round });
  const { answer, current } = useSettled(question, () => post<PlaceLook>('places/look', { kind, to }));
  // What was said of another place must not let anything be put here.
  return current ? answer : null;
}

/** A place that is typed, or taken from those that were used before and the drives that are there. */
export function PlaceField({
  label,
  name,
  value,
  onValue,
  offered,
  look,
}: {
  label: string;
  name: string;
  value: string;
  onValue: (value: string) => void;
  offered: readonly string[];
  look: PlaceLook | null;
}): JSX.Element {
  const others = offered.filter((place) => place !== value);
  return (
    <>
      <Field
        label={label}
        name={name}
        value={value}
        onValue={onValue}
        hint="写完整的位置，如 E:\zhangju 或 /media/usb/zhangju；也可以在文件管理器里复制位置，贴到这里。"
      />
      {others.length > 0 && (
        <p class="buttons" aria-label="可以选的位置">
          {others.map((place) => (
            <button key={place} type="button" onClick={() => onValue(place)}>
              {place}
            </button>
          ))}
        </p>
      )}
      <p class={look?.fit === false ? 'words said-failed' : 'words'} role="status" data-fit={look?.fit}>
        {look?.words ?? ''}
      </p>
    </>
  );
}
