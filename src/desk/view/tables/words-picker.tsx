import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DocumentRow, DocumentView, FoundPlace, ShownBlock } from '../../shared/api.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { Choice, Field } from '../frame/field.tsx';
import { useLoaded } from '../frame/use-loaded.ts';
import { selectedWords, sentenceAround } from '../notes/chosen-words.ts';

/** Words picked in a document, with their address and the sentence around them. */
export interface PickedWords {
  at: string;
  words: string;
  sentence: string;
}

/** A document to pick words from: by selecting them, or by writing them and choosing the place. */
export function WordsPicker({
  documents,
  onWords,
}: {
  documents: readonly DocumentRow[];
  onWords: (picked: PickedWords) => void;
}): JSX.Element {
  const { act, busy } = useActing();
  const [id, setId] = useState(documents[0]?.id ?? '');
  const [words, setWords] = useState('');
  const [places, setPlaces] = useState<FoundPlace[] | null>(null);
  const find = async (): Promise<void> => {
    const found = await act(() => post<FoundPlace[]>('words', { words }));
    if (found) setPlaces(found);
  };
  return (
    <section aria-label="选字">
      <Field name="words" label="写几个字，找它在哪里" value={words} onValue={setWords} />
      <p class="buttons">
        <button type="button" disabled={busy || words.trim() === ''} onClick={() => void find()}>
          找
        </button>
      </p>
      {places && (
        <ul class="places" role="status">
          {places.length === 0 && <li>文稿里没有这几个字。</li>}
          {places.map(({ at, citation, sentence }) => (
            <li key={at}>
              <button type="button" onClick={() => onWords({ at, words, sentence })}>
                用这一处
              </button>{' '}
              {citation}：{sentence.slice(0, 60)}
            </li>
          ))}
        </ul>
      )}
      <Choice
        name="document"
        label="或者在正文里选"
        value={id}
        onValue={setId}
        options={documents.map((row) => [row.id, row.title])}
      />
      {id !== '' && <DocumentText key={id} id={id} onWords={onWords} />}
    </section>
  );
}

function DocumentText({ id, onWords }: { id: string; onWords: (picked: PickedWords) => void }): JSX.Element {
  const { value, failure } = useLoaded<DocumentView>(`documents/${id}`);
  const blocks = useMemo(
    () =>
      new Map(
        (value?.rows ?? []).flatMap((row) => row.blocks.map((block): [string, ShownBlock] => [block.eId, block])),
      ),
    [value],
  );
  if (!value) return <p class="hint">{failure ?? '正在打开……'}</p>;
  const pick = (): void => {
    const found = selectedWords(blocks);
    if (found) onWords({ at: `${id}#${found.block.eId}`, words: found.words, sentence: sentenceAround(found) });
  };
  return (
    <div class="pick-text" tabIndex={0} role="region" aria-label={value.title} onMouseUp={pick}>
      {[...blocks.values()].map((block) => (
        <p key={block.eId} class={`block level-${String(block.level ?? 'text')}`}>
          <span data-words-of={block.eId}>{block.text}</span>
        </p>
      ))}
    </div>
  );
}
