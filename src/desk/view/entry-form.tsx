import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Choice, Field } from './frame/field.tsx';
import { without, wordsOf } from '../shared/words-of.ts';

/** An entry of a list, as its file has it. */
export type Entry = Readonly<Record<string, unknown>>;

/** A field of an entry besides the words and their quotation. */
interface EntryField {
  name: string;
  label: string;
  hint?: string;
  /** `list`: words apart by 、; `choice`: one of the options. */
  kind: 'words' | 'list' | 'choice';
  options?: readonly (readonly [string, string])[];
}

/** What is particular to one list. */
export interface ListForm {
  title: string;
  /** The field that holds the words. */
  word: string;
  fields: readonly EntryField[];
  tell: (entry: Entry) => string;
}

const remark: EntryField = {
  name: 'remark',
  label: '要提醒读者的话',
  kind: 'words',
  hint: '可以空着。原文没有解释的，写“原文未解释”。',
};
const aliases: EntryField = {
  name: 'aliases',
  label: '其他写法',
  kind: 'list',
  hint: '几个之间用顿号“、”隔开，可以空着。',
};
const same = (names: readonly string[]): (readonly [string, string])[] => names.map((name) => [name, name]);

/** The forms of the lists. */
export const LIST_FORMS: Readonly<Record<string, ListForm>> = {
  terms: {
    title: '词语',
    word: 'term',
    fields: [
      {
        name: 'explained',
        label: '原文有没有解释',
        kind: 'choice',
        options: [
          ['有', '有：说了是什么'],
          ['部', '部分：只说了用处、成分或规模'],
          ['无', '没有：只有名称'],
        ],
      },
      aliases,
      remark,
    ],
    tell: (entry) => (Array.isArray(entry['aliases']) ? `也作${entry['aliases'].join('、')}` : ''),
  },
  names: {
    title: '名称',
    word: 'name',
    fields: [
      {
        name: 'kind',
        label: '是哪一种',
        kind: 'choice',
        options: same(['人物', '职务', '街道', '社区', '地区', '机构', '会议', '文件', '政党', '组织形式']),
      },
      aliases,
      remark,
    ],
    tell: (entry) => wordsOf(entry, 'kind'),
  },
  numbers: {
    title: '数字',
    word: 'value',
    fields: [
      {
        name: 'role',
        label: '这个数字是什么',
        kind: 'choice',
        options: same(['现状', '目标', '下限', '上限', '概数', '疑误', '频次', '届次', '结构', '转述']),
      },
      { name: 'of', label: '它数的、量的是什么', kind: 'words', hint: '用原文上下的话。' },
      remark,
    ],
    tell: (entry) => `${wordsOf(entry, 'role')}：${wordsOf(entry, 'of')}`,
  },
};

/** What a new entry of a list begins with. */
export const emptyEntry = (form: ListForm): Entry =>
  Object.fromEntries(form.fields.flatMap(({ name, options }) => (options ? [[name, options[0]?.[0] ?? '']] : [])));

/** An entry as it is written: lists without the gaps that typing leaves. */
export const cleanEntry = (entry: Entry): Entry =>
  Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [
      name,
      Array.isArray(value) && value.every((word) => typeof word === 'string')
        ? value.map((word: string) => word.trim()).filter((word) => word !== '')
        : value,
    ]),
  );

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

/** A form that changes an entry. */
export function EntryForm({
  form,
  entry,
  busy,
  save,
  cancel,
}: {
  form: ListForm;
  entry: Entry;
  busy: boolean;
  save: (entry: Entry) => void;
  cancel: () => void;
}): JSX.Element {
  const [draft, setDraft] = useState(entry);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(cleanEntry(draft));
      }}
    >
      <EntryFields form={form} entry={draft} onEntry={setDraft} />
      <p class="buttons">
        <button type="submit" disabled={busy}>
          存
        </button>
        <button type="button" onClick={cancel}>
          不改了
        </button>
      </p>
    </form>
  );
}
