import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Base, DocumentView, ShownBlock } from '../../shared/api.ts';
import { get, post } from '../ask.ts';
import { cleanEntry, emptyEntry, LIST_FORMS } from '../entries/list-forms.ts';
import { useActing } from '../frame/acting.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';
import { DocumentHead } from '../workbench/document-head.tsx';
import { selectedWords, sentenceAround, type ChosenWords } from './chosen-words.ts';
import { CommentList } from './comment-list.tsx';
import type { Comment, Comments } from './comments.ts';
import { MarkedText } from './marked-text.tsx';
import { draftOf, EMPTY_DRAFT, placesSeen, wordsChosenIn, type Changing, type Draft } from './drafts.ts';
import { NoteForm } from './note-form.tsx';

/** A document's text, in which a person chooses words and says something of them. */
export function NotesView({ id }: { id: string }): JSX.Element {
  const { act, busy } = useActing();
  const { value, failure } = useLoaded<DocumentView>(`documents/${id}`);
  const comments = useLoaded<Comments>(`comments/${id}`);
  const [chosen, setChosen] = useState<ChosenWords | null>(null);
  const [other, setOther] = useState<ChosenWords | null>(null);
  const [pickOther, setPickOther] = useState(false);
  const [changing, setChanging] = useState<Changing | null>(null);
  const blocks = useMemo(
    () =>
      new Map(
        (value?.rows ?? []).flatMap((row) => row.blocks.map((block): [string, ShownBlock] => [block.eId, block])),
      ),
    [value],
  );
  if (!value || !comments.value) return <Waiting failure={failure ?? comments.failure} />;
  const { base } = comments.value;
  const pick = (): void => {
    const found = selectedWords(blocks);
    if (!found) return;
    if (pickOther) setOther(found);
    else setChosen(found);
    setPickOther(false);
  };
  const changeComment = async (
    kind: 'emendations' | 'notes',
    before: Comment | null,
    after: object | null,
  ): Promise<boolean> => {
    const next = await act(
      (force) => post<Comments>(`comments/${id}/${kind}`, { base, force, change: { before, after } }),
      after === null ? '删去了。' : before === null ? '添上了。' : '改好了。',
    );
    if (next) comments.set(next);
    return next !== null;
  };
  const stop = (): void => {
    setChosen(null);
    setOther(null);
    setChanging(null);
    getSelection()?.removeAllRanges();
  };
  const remove = async ({ kind, comment }: Changing): Promise<void> => {
    const open = JSON.stringify(changing) === JSON.stringify({ kind, comment });
    if ((await changeComment(kind, comment, null)) && open) stop();
  };
  const add = async (draft: Draft): Promise<void> => {
    if (!chosen) return;
    const { block, words, within } = chosen;
    const anchor = { at: block.eId, words, ...(within === undefined ? {} : { within }) };
    const before = changing?.comment ?? null;
    let added: boolean;
    if (draft.kind === 'emendation') {
      const { type, suspected, reason } = draft;
      added = await changeComment('emendations', before, {
        ...anchor,
        type,
        ...(suspected === '' ? {} : { suspected }),
        reason,
      });
    } else if (draft.kind === 'note') {
      const see = placesSeen(blocks, before, draft.type === '参' ? other : null);
      const places = see === undefined ? {} : { see };
      added = await changeComment('notes', before, { ...anchor, type: draft.type, text: draft.text, ...places });
    } else {
      const form = LIST_FORMS[draft.kind];
      const quotation = { at: `${id}#${block.eId}`, quote: sentenceAround(chosen) };
      const entry = {
        [form?.word ?? '']: words,
        ...cleanEntry(draft.entry),
        ...(draft.kind === 'numbers' ? { quotation } : { quotations: [quotation] }),
      };
      const list = draft.kind;
      const done = await act(
        async (force) => {
          const { base: listBase } = await get<{ base: Base }>(`entries/${list}`);
          return post(`entries/${list}`, { base: listBase, force, change: { before: null, after: entry } });
        },
        `“${words}”添进了${form?.title ?? ''}。`,
      );
      added = done !== null;
    }
    if (added) stop();
  };
  return (
    <>
      <DocumentHead view={value} here="notes" />
      <div class="bench">
        <section class="text" aria-label="正文" onMouseUp={pick} onKeyUp={pick}>
          <p class="hint">用鼠标选中几个字，右边就可以加注；也可以在右边挑一段，把字写进去。原文一字不改。</p>
          <MarkedText blocks={[...blocks.values()]} comments={comments.value} chosen={chosen} />
        </section>
        <aside class="panel" aria-label="加注">
          <NoteForm
            key={changing ? JSON.stringify(changing) : chosen ? `${chosen.block.eId} ${chosen.words}` : ''}
            start={changing ? draftOf(changing) : EMPTY_DRAFT}
            changing={changing?.comment.words ?? ''}
            stop={stop}
            chosen={chosen}
            other={other}
            blocks={blocks}
            busy={busy}
            choose={setChosen}
            askOther={() => setPickOther(true)}
            asking={pickOther}
            add={(draft) => void add(draft)}
            empty={(list) => emptyEntry(LIST_FORMS[list]!)}
          />
          <CommentList
            comments={comments.value}
            blocks={blocks}
            busy={busy}
            change={(kind, comment) => {
              setChanging({ kind, comment });
              setChosen(wordsChosenIn(blocks, comment));
              setOther(null);
            }}
            remove={(kind, comment) => void remove({ kind, comment })}
          />
        </aside>
      </div>
    </>
  );
}
