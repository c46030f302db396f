import type { JSX } from 'preact';
import type { AboutForm, DocumentRow } from '../../shared/api.ts';
import { AddOne } from '../frame/add-one.tsx';
import { Field } from '../frame/field.tsx';

/** Which edition of a work a document is, and which documents it amends. */
export function EditionFields({
  edition,
  amends,
  documents,
  onEdition,
  onAmends,
}: {
  edition: AboutForm['edition'];
  amends: readonly string[];
  /** The other documents of the library. */
  documents: readonly DocumentRow[];
  onEdition: (edition: AboutForm['edition']) => void;
  onAmends: (amends: string[]) => void;
}): JSX.Element {
  const { of = '', name = '' } = edition ?? {};
  const write = (next: { of: string; name: string }): void =>
    onEdition(next.of === '' && next.name === '' ? undefined : next);
  const titleOf = (id: string): string => documents.find((row) => row.id === id)?.title ?? `${id}（文库里没有）`;
  const others = documents.filter(({ id }) => !amends.includes(id));
  return (
    <>
      <details open={edition !== undefined}>
        <summary>文库里有同一份文件的几个版本</summary>
        <div class="pair">
          <Field
            name="edition-of"
            label="几版共用的编号"
            value={of}
            onValue={(next) => write({ of: next, name })}
            hint="几版写同一个，用小写字母，如 fankongfa；只有一版就空着。"
          />
          <Field
            name="edition-name"
            label="这一版的名称"
            value={name}
            onValue={(next) => write({ of, name: next })}
            hint="如“2018年修正”，各版不能相同。"
          />
        </div>
      </details>
      <details open={amends.length > 0}>
        <summary>它修改了文库里的哪几篇</summary>
        <ul class="plain">
          {amends.map((id) => (
            <li key={id}>
              {titleOf(id)}{' '}
              <button
                type="button"
                aria-label={`去掉：${titleOf(id)}`}
                onClick={() => onAmends(amends.filter((each) => each !== id))}
              >
                去掉
              </button>
            </li>
          ))}
        </ul>
        <AddOne
          name="amends"
          label="添一篇"
          what="一篇文稿"
          options={others.map(({ id, title }) => [id, title] as const)}
          onAdd={(id) => onAmends([...amends, id])}
        />
      </details>
    </>
  );
}
