import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AboutForm, DocumentView, LibraryView } from '../../shared/api.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { Choice, Field } from '../frame/field.tsx';
import { useLoaded, type Loaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';
import { DocumentHead } from './document-head.tsx';
import { EditionFields } from './edition-fields.tsx';
import { Facts } from './facts.tsx';
import { StatedList } from './stated-list.tsx';

/** What is said about a document and its source. */
export function AboutView({ id }: { id: string }): JSX.Element {
  const loaded = useLoaded<DocumentView>(`documents/${id}`);
  const library = useLoaded<LibraryView>('library');
  if (!loaded.value || !library.value) return <Waiting failure={loaded.failure ?? library.failure} />;
  return (
    <>
      <DocumentHead view={loaded.value} onView={loaded.set} here="about" />
      <Form
        key={JSON.stringify(loaded.value.base)}
        view={loaded.value}
        loaded={loaded}
        documents={library.value.documents}
      />
    </>
  );
}

function Form({
  view,
  loaded,
  documents,
}: {
  view: DocumentView;
  loaded: Loaded<DocumentView>;
  documents: LibraryView['documents'];
}): JSX.Element {
  const { act, busy } = useActing();
  const [draft, setDraft] = useState(view.about);
  const set = (change: Partial<AboutForm>): void => setDraft((before) => ({ ...before, ...change }));
  const save = async (): Promise<void> => {
    const about = { ...draft, caveats: draft.caveats.map((line) => line.trim()).filter((line) => line !== '') };
    const next = await act(
      (force) => post<DocumentView>(`documents/${view.id}/about`, { base: view.base, force, about }),
      '存好了。',
    );
    if (next) loaded.set(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>引用和排列</h2>
      <Field
        name="shortTitle"
        label="简称"
        value={draft.shortTitle}
        onValue={(shortTitle) => set({ shortTitle })}
        hint="引用时用，不带书名号，最多 12 个字，如“讲话”。"
      />
      <Field
        name="genre"
        label="类别"
        value={draft.genre}
        onValue={(genre) => set({ genre })}
        hint="如“讲话”“政策”“通知”；列表按它分，检索按它筛。"
      />
      <Field
        name="order"
        label="在文库里排第几"
        value={String(draft.order)}
        onValue={(order) => set({ order: Number(order) || 0 })}
      />
      <EditionFields
        edition={draft.edition}
        amends={draft.amends ?? []}
        documents={documents.filter(({ id }) => id !== view.id)}
        onEdition={(edition) => set({ edition })}
        onAmends={(amends) => set({ amends: amends.length === 0 ? undefined : amends })}
      />
      <h2>文件的信息</h2>
      <StatedList stated={draft.metadata} rows={view.rows} onStated={(metadata) => set({ metadata })} />
      <h2>题名下面的几行说明</h2>
      <Facts facts={draft.facts} rows={view.rows} onFacts={(facts) => set({ facts })} />
      <h2>底本的来历</h2>
      <Field
        name="description"
        label="这是一份什么文件"
        value={draft.description}
        onValue={(description) => set({ description })}
      />
      <Field
        name="publisher"
        label="谁发布的"
        value={draft.publisher}
        onValue={(publisher) => set({ publisher })}
        hint="按这一份自己写明的。"
      />
      <Field
        name="obtained"
        label="本单位怎样得到的"
        value={draft.obtained}
        onValue={(obtained) => set({ obtained })}
      />
      <Choice
        name="official"
        label="是不是正式文本"
        value={draft.official === undefined ? '' : String(draft.official)}
        onValue={(value) => set({ official: value === '' ? undefined : value === 'true' })}
        options={[
          ['', '不知道'],
          ['true', '是：制发机关发布的正式文本'],
          ['false', '不是：转载本'],
        ]}
      />
      <Field
        name="caveats"
        label="请读者注意的（一行一条）"
        lines={3}
        value={draft.caveats.join('\n')}
        onValue={(text) => set({ caveats: text.split('\n') })}
      />
      <p class="buttons">
        <button type="submit" disabled={busy}>
          存
        </button>
      </p>
    </form>
  );
}
