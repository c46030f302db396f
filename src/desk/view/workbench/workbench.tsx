import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction, DocumentView } from '../../shared/api.ts';
import { DAMAGED } from '../../shared/damaged.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { Problems } from '../frame/problems.tsx';
import { useLoaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';
import { DocumentHead } from './document-head.tsx';
import { MendSection } from './mend-section.tsx';
import { MovedList } from './moved-list.tsx';
import { PassagePanel } from './passage-panel.tsx';
import { Questions } from './questions.tsx';
import { RowList } from './row-list.tsx';

/** A document beside its original: what the importer made of it, and what a person corrects. */
export function Workbench({ id }: { id: string }): JSX.Element {
  const { act, busy } = useActing();
  const { value, failure, mendable, set, reload } = useLoaded<DocumentView>(`documents/${id}`);
  const [line, setLine] = useState<number | null>(null);
  if (!value)
    return (
      <>
        <Waiting failure={failure} />
        {failure !== null && mendable && <MendSection id={id} byHand={false} onMended={reload} />}
      </>
    );
  const correct = async (correction: Correction): Promise<void> => {
    const next = await act(
      (force) => post<DocumentView>(`documents/${id}/correct`, { base: value.base, force, correction }),
      '改好了。不对就按右上角的“撤销”。',
    );
    if (next) set(next);
  };
  const row = value.rows.find(({ from, to }) => line !== null && from <= line && line <= to) ?? null;
  return (
    <>
      <DocumentHead view={value} onView={set} here="text" />
      {value.problems.length > 0 && <Problems problems={value.problems} />}
      {value.problems.some(({ rule }) => DAMAGED.has(rule)) && (
        <MendSection id={id} byHand={!value.correctable} onMended={reload} />
      )}
      <MovedList moved={value.moved} />
      {!value.correctable && (
        <p class="note">这一篇的层次是手工整理的，没有记录，这里只能看，不能改。校勘、注和说明可以改。</p>
      )}
      <div class="bench">
        <RowList
          rows={value.rows}
          line={row?.from ?? null}
          choose={setLine}
          correct={(correction) => void correct(correction)}
          correctable={value.correctable && !busy}
        />
        <aside class="panel" aria-label="核对">
          {value.correctable && row && (
            <PassagePanel
              key={`${String(row.from)} ${JSON.stringify(row.blocks)}`}
              row={row}
              busy={busy}
              correct={(correction) => void correct(correction)}
            />
          )}
          {value.correctable && !row && <p class="hint">选中一段，就可以改它的层级，和上一段接上，或者删去。</p>}
          <Questions
            questions={value.questions}
            busy={busy}
            correct={(correction) => void correct(correction)}
            show={setLine}
          />
        </aside>
      </div>
    </>
  );
}
