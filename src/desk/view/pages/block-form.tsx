import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentRow } from '../../shared/api.ts';
import type { PageBlock } from '../../shared/pages.ts';
import { Choice, Field } from '../frame/field.tsx';
import { WordsPicker } from '../tables/words-picker.tsx';
import { BLOCK_NAMES, withFields } from './block-source.ts';

const PICKED: readonly PageBlock['kind'][] = ['Quote', 'Inferred', 'See'];

interface Props {
  block: PageBlock;
  /** Number of the piece, for those who hear the page. */
  number: number;
  /** What the place that it names is called. */
  place: string | undefined;
  documents: readonly DocumentRow[];
  tables: readonly { id: string; title: string }[];
  onBlock: (block: PageBlock) => void;
}

function Fields({ block, number, place, tables, onBlock }: Omit<Props, 'documents'>): JSX.Element | null {
  const { kind, fields, source } = block;
  const set = (next: PageBlock['fields']): void => onBlock(withFields(block, next));
  const name = `${BLOCK_NAMES[kind]}${String(number)}`;
  const from = <p class="hint">{fields['at'] === undefined ? '还没有选原文。' : `在${place ?? fields['at']}`}</p>;
  switch (kind) {
    case 'text':
      return (
        <Field
          label={name}
          value={source}
          lines={Math.min(8, Math.max(2, Math.ceil(source.length / 34)))}
          onValue={(text) => onBlock({ ...block, source: text })}
          hint={/<\w/u.test(source) ? '尖括号里的是插在文字中的引文、参看、“文中没有提到”，照原样留着。' : undefined}
        />
      );
    case 'heading':
      return <Field label={name} value={fields['words'] ?? ''} onValue={(words) => set({ words })} />;
    case 'Quote':
      return (
        <>
          <p class="picked">{fields['words'] ?? ''}</p>
          {from}
        </>
      );
    case 'Inferred':
      return (
        <>
          <Field label={`${name}：结论`} value={fields['words'] ?? ''} onValue={(words) => set({ words })} />
          <Field label="怎样从原文得出" value={fields['reason'] ?? ''} onValue={(reason) => set({ reason })} />
          <p class="picked">{fields['quote'] ?? ''}</p>
          {from}
        </>
      );
    case 'Absent':
      return (
        <Field
          label={`${name}：原文没有说的是什么`}
          value={fields['words'] ?? ''}
          onValue={(words) => set({ words })}
        />
      );
    case 'See':
      return from;
    case 'DatasetTable':
      return (
        <Choice
          label={name}
          value={fields['id'] ?? ''}
          options={[['', '选一张表'], ...tables.map(({ id, title }) => [id, title] as const)]}
          onValue={(id) => set({ id })}
        />
      );
    case 'Cases':
      return <p>列出归在这一篇下面的各篇。</p>;
  }
}

/** The form of one piece of an article; words of the sources are picked in a document. */
export function BlockEditor(props: Props): JSX.Element {
  const { block, documents, onBlock } = props;
  const { kind, fields } = block;
  const [picking, setPicking] = useState(PICKED.includes(kind) && fields['at'] === undefined);
  return (
    <>
      <Fields {...props} />
      {PICKED.includes(kind) && (
        <p class="buttons">
          <button type="button" aria-pressed={picking} onClick={() => setPicking(!picking)}>
            {picking ? '不选了' : '另选原文'}
          </button>
        </p>
      )}
      {picking && (
        <WordsPicker
          documents={documents}
          onWords={({ at, words }) => {
            const picked = kind === 'Quote' ? { at, words } : kind === 'Inferred' ? { at, quote: words } : { at };
            onBlock(withFields(block, picked));
            setPicking(false);
          }}
        />
      )}
    </>
  );
}
