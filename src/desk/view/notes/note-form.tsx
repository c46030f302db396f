import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownBlock } from '../../shared/api.ts';
import { EntryFields } from '../entries/entry-fields.tsx';
import { LIST_FORMS } from '../entries/list-forms.ts';
import { Choice, Field } from '../frame/field.tsx';
import { chosenAt, type ChosenWords } from './chosen-words.ts';
import { EMENDATION_TYPES, type Draft, type StartedDraft } from './drafts.ts';

type Kind = StartedDraft['kind'];

const KINDS: readonly (readonly [Kind, string])[] = [
  ['emendation', '文字存疑（校勘）'],
  ['note', '注'],
  ['see', '参看别处'],
  ['terms', '收作词语'],
  ['names', '收作名称'],
  ['numbers', '收作数字'],
];

interface NoteFormProps {
  /** What the form begins with. */
  start: StartedDraft;
  /** What is being changed, for whoever has to choose its words anew; '' when something new is said. */
  changing: string;
  chosen: ChosenWords | null;
  other: ChosenWords | null;
  blocks: ReadonlyMap<string, ShownBlock>;
  busy: boolean;
  choose: (chosen: ChosenWords | null) => void;
  askOther: () => void;
  asking: boolean;
  add: (draft: Draft) => void;
  empty: (list: 'terms' | 'names' | 'numbers') => StartedDraft['entry'];
  stop: () => void;
}

/** Chooses words without the mouse: a paragraph, and the words as they stand there. */
function WordsByHand({ blocks, choose }: Pick<NoteFormProps, 'blocks' | 'choose'>): JSX.Element {
  const [at, setAt] = useState([...blocks.keys()][0] ?? '');
  const [words, setWords] = useState('');
  const block = blocks.get(at);
  const start = words === '' ? -1 : (block?.text.indexOf(words) ?? -1);
  return (
    <details>
      <summary>不用鼠标选</summary>
      <Choice
        label="哪一段"
        value={at}
        onValue={setAt}
        options={[...blocks.values()].map(({ eId, label, text }) => [eId, `${label}　${text.slice(0, 18)}`])}
      />
      <Field
        label="那一段里的字"
        value={words}
        onValue={setWords}
        hint={words !== '' && start < 0 ? '这一段里没有这些字。' : '照原文写，一字不差。'}
      />
      <button
        type="button"
        disabled={start < 0}
        onClick={() => {
          if (block && start >= 0) choose(chosenAt(block, start, words.length));
        }}
      >
        就是这几个字
      </button>
    </details>
  );
}

/** The form in which something is said of the words that are chosen. */
export function NoteForm(props: NoteFormProps): JSX.Element {
  const { start, changing, chosen, other, blocks, busy, choose, askOther, asking, add, empty, stop } = props;
  const [kind, setKind] = useState<Kind>(start.kind);
  const [type, setType] = useState(start.type);
  const [suspected, setSuspected] = useState(start.suspected);
  const [reason, setReason] = useState(start.reason);
  const [text, setText] = useState(start.text);
  const [entry, setEntry] = useState(start.entry);
  const leave = changing !== '' && (
    <button type="button" onClick={stop}>
      不改了
    </button>
  );
  if (!chosen) {
    return (
      <>
        {changing !== '' && <p class="note">正在改“{changing}”这一条：它说的字，请在正文里重新选。</p>}
        <p class="hint">还没有选字。</p>
        <WordsByHand blocks={blocks} choose={choose} />
        {leave && <p class="buttons">{leave}</p>}
      </>
    );
  }
  const list = kind === 'terms' || kind === 'names' || kind === 'numbers' ? kind : null;
  const form = list && LIST_FORMS[list];
  const change = (next: string): void => {
    const found = KINDS.find(([name]) => name === next)?.[0] ?? 'emendation';
    setKind(found);
    if (found === 'terms' || found === 'names' || found === 'numbers') setEntry(empty(found));
  };
  const submit = (): void => {
    if (list) add({ kind: list, entry });
    else if (kind === 'emendation') add({ kind, type, suspected, reason });
    else add({ kind: 'note', type: kind === 'see' ? '参' : start.noteType, text });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>
        {chosen.block.label}“<span id="chosen">{chosen.words}</span>”
      </h2>
      {changing === '' && <Choice name="kind" label="做什么" value={kind} onValue={change} options={KINDS} />}
      {kind === 'emendation' && (
        <>
          <Choice name="type" label="怎样可疑" value={type} onValue={setType} options={EMENDATION_TYPES} />
          <Field
            name="suspected"
            label="原本大概是什么"
            value={suspected}
            onValue={setSuspected}
            hint="拟不出的空着。"
          />
          <Field name="reason" label="为什么这样怀疑" lines={2} value={reason} onValue={setReason} />
        </>
      )}
      {(kind === 'note' || kind === 'see') && (
        <Field name="text" label="编者的话" lines={3} value={text} onValue={setText} />
      )}
      {kind === 'see' && (
        <p class="field">
          <button type="button" aria-pressed={asking} onClick={askOther}>
            {asking ? '现在去正文里选要参看的字' : '选要参看的字'}
          </button>{' '}
          {other && `${other.block.label}“${other.words}”`}
        </p>
      )}
      {form && <EntryFields form={form} entry={entry} onEntry={setEntry} />}
      <p class="buttons">
        <button type="submit" disabled={busy}>
          {changing === '' ? '添上' : '存'}
        </button>
        <button type="button" onClick={() => choose(null)}>
          另选几个字
        </button>
        {leave}
      </p>
    </form>
  );
}
