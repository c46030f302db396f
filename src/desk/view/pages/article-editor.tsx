import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { BlockForm, PageBlock, PageView } from '../../shared/pages.ts';
import { without, wordsOf } from '../../shared/words-of.ts';
import { Choice, Field } from '../frame/field.tsx';
import { BlockEditor } from './block-form.tsx';
import { BLOCK_NAMES, newBlock } from './block-source.ts';
import { MoveButtons } from '../frame/move-buttons.tsx';
import { LoadedPage, type PageForm } from './loaded-page.tsx';
import { PageFrame } from './page-frame.tsx';
import { SeenPage } from './seen-page.tsx';
import { useTrial } from './use-page.ts';

/** Pieces whose form has no field with their name. */
const UNNAMED: readonly BlockForm[] = ['Quote', 'See', 'Cases'];
const KINDS = Object.entries(BLOCK_NAMES) as [BlockForm, string][];

/** An article: what is said of it, and its text piece by piece. */
export function ArticleEditor({ id }: { id: string }): JSX.Element {
  return <LoadedPage kind="articles" id={id} form={Form} />;
}

function Form({ view, rows, library, onSaved }: PageForm): JSX.Element {
  const next = 1 + Math.max(0, ...rows.map(({ order }) => order));
  const [head, setHead] = useState<PageView['head']>(view.id === '' ? { order: next } : view.head);
  const keys = useRef(0);
  // Each piece keeps its form, and what is open in it, wherever it is moved.
  const [blocks, setBlocks] = useState(() => view.blocks.map((block) => ({ block, key: (keys.current += 1) })));
  const draft = { head, blocks: blocks.map(({ block }) => block.source) };
  const trial = useTrial('articles', view.id, draft);
  const set = (name: string, value: string): void =>
    setHead((before) => (value === '' ? without(before, name) : { ...before, [name]: value }));
  const add = (kind: BlockForm): void => setBlocks([...blocks, { block: newBlock(kind), key: (keys.current += 1) }]);
  const change = (index: number, block: PageBlock): void =>
    setBlocks(blocks.map((one, at) => (at === index ? { ...one, block } : one)));
  const words = (name: string) => ({ name, value: wordsOf(head, name), onValue: (value: string) => set(name, value) });
  const parents = rows.filter(({ id, parent }) => id !== view.id && parent === null);
  return (
    <PageFrame
      kind="articles"
      view={view}
      title={view.id === '' ? '新写一篇专题' : wordsOf(head, 'title')}
      draft={() => draft}
      trial={trial}
      onSaved={onSaved}
      aside={<SeenPage title={wordsOf(head, 'title')} summary={wordsOf(head, 'summary')} seen={trial?.seen ?? []} />}
    >
      <Field {...words('title')} label="标题" />
      <Field {...words('shortTitle')} label="简称" hint="用在菜单里，最多 12 个字。" />
      <Field {...words('genre')} label="类别" hint="如“政策”“案例”。" />
      <Field {...words('summary')} label="一句话的说明" />
      <div class="pair">
        <Field
          name="order"
          label="排第几"
          value={typeof head['order'] === 'number' ? String(head['order']) : ''}
          onValue={(order) => setHead((before) => ({ ...before, order: Number(order) || 0 }))}
        />
        <Choice
          name="parent"
          label="归在哪一篇下面"
          value={wordsOf(head, 'parent')}
          options={[['', '不归在别的下面'], ...parents.map(({ id, title }) => [id, title] as const)]}
          onValue={(parent) => set('parent', parent)}
        />
      </div>
      <h2>正文</h2>
      <ol class="pieces">
        {blocks.map(({ block, key }, index) => (
          <li key={key} data-piece={block.kind}>
            {UNNAMED.includes(block.kind) && <p class="piece-kind">{BLOCK_NAMES[block.kind]}</p>}
            <BlockEditor
              block={block}
              number={index + 1}
              place={trial?.names[block.fields['at'] ?? ''] ?? view.names[block.fields['at'] ?? '']}
              documents={library.documents}
              tables={library.tables}
              onBlock={(changed) => change(index, changed)}
            />
            <MoveButtons
              list={blocks}
              index={index}
              name={`${BLOCK_NAMES[block.kind]}${String(index + 1)}`}
              onList={setBlocks}
            />
          </li>
        ))}
      </ol>
      <p class="buttons" role="group" aria-label="在后面添">
        {KINDS.map(([kind, name]) => (
          <button key={kind} type="button" onClick={() => add(kind)}>
            添{name}
          </button>
        ))}
      </p>
    </PageFrame>
  );
}
