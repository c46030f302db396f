import type { FunctionComponent, JSX } from 'preact';
import type { LibraryView } from '../../shared/api.ts';
import type { PageKind, PageRow, PageView } from '../../shared/pages.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';

const EMPTY: PageView = { id: '', head: {}, blocks: [], names: {}, base: {} };

interface Around {
  rows: readonly PageRow[];
  library: LibraryView;
}

/** What the form of a page is given: the page, those beside it, the library, and what is done with it once it is saved. */
export interface PageForm extends Around {
  view: PageView;
  onSaved: (view: PageView) => void;
}

interface Asked {
  kind: PageKind;
  form: FunctionComponent<PageForm>;
}

/** Loads an article or a course for its form, or an empty one where `id` is empty. */
export function LoadedPage({ kind, id, form: Form }: Asked & { id: string }): JSX.Element {
  const rows = useLoaded<PageRow[]>(`pages/${kind}`);
  const library = useLoaded<LibraryView>('library');
  if (!rows.value || !library.value) return <Waiting failure={rows.failure ?? library.failure} />;
  const around = { rows: rows.value, library: library.value };
  if (id === '') return <Form view={EMPTY} {...around} onSaved={() => undefined} />;
  return <Kept kind={kind} form={Form} id={id} {...around} />;
}

/** One that stands in the library. Saved, its form begins anew from what is there. */
function Kept({ kind, form: Form, id, ...around }: Asked & Around & { id: string }): JSX.Element {
  const { value, failure, set } = useLoaded<PageView>(`pages/${kind}/${id}`);
  if (!value) return <Waiting failure={failure} />;
  return <Form key={JSON.stringify(value.base)} view={value} {...around} onSaved={set} />;
}
