import type { JSX } from 'preact';
import type { DocumentRow } from '../../shared/api.ts';
import { AddOne } from '../frame/add-one.tsx';
import { MoveButtons } from '../frame/move-buttons.tsx';

const MOST = 6;

/** The documents that the home page recommends, in order. */
export function FeaturedField({
  label,
  hint,
  ids,
  documents,
  onIds,
}: {
  label: string;
  hint: string;
  ids: readonly string[];
  documents: readonly DocumentRow[];
  onIds: (ids: string[]) => void;
}): JSX.Element {
  const titleOf = (id: string): string => documents.find((row) => row.id === id)?.title ?? `${id}（文库里没有）`;
  const others = documents.filter(({ id }) => !ids.includes(id));
  return (
    <fieldset class="field featured">
      <legend>{label}</legend>
      <span class="hint">{hint}</span>
      <ol class="plain">
        {ids.map((id, index) => (
          <li key={id} data-featured={id}>
            {titleOf(id)}
            <MoveButtons list={ids} index={index} name={titleOf(id)} onList={onIds} />
          </li>
        ))}
      </ol>
      <AddOne
        name="feature"
        label="添一篇"
        what="一篇文稿"
        options={ids.length < MOST ? others.map(({ id, title }) => [id, title] as const) : []}
        onAdd={(id) => onIds([...ids, id])}
      />
    </fieldset>
  );
}
