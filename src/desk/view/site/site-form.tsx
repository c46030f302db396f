import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Base, LibraryView } from '../../shared/api.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { Field } from '../frame/field.tsx';
import { useLoaded, type Loaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';
import { FeaturedField } from './featured-field.tsx';
import { KeySection } from './key-section.tsx';
import { NeighboursField } from './neighbours-field.tsx';
import { linesOf, settled, valueOf, type Place, type SiteValue } from './site-values.ts';

interface Site {
  site: Record<string, unknown>;
  fields: { name: string; about: string; kind: 'words' | 'list' | 'places' }[];
  base: Base;
}

const LABELS: Readonly<Record<string, string>> = {
  name: '网站名称',
  motto: '首页上的一句话',
  introduction: '首页上的说明',
  address: '网站在网上的地址',
  date: '这一版的日期',
  searchService: '数据库检索服务的地址',
  featured: '首页上推荐的几篇',
  examples: '检索例子（一行一个）',
  neighbours: '一起查的别的文库',
};
const HINTS: Readonly<Record<string, string>> = { featured: '最多六篇；一篇也不选，就是文库里的头几篇。' };

/** The settings of the site and the office's key. */
export function SiteForm(): JSX.Element {
  const loaded = useLoaded<Site>('site');
  const library = useLoaded<LibraryView>('library');
  if (!loaded.value || !library.value) return <Waiting failure={loaded.failure ?? library.failure} />;
  return (
    <>
      <h1>网站名称和首页</h1>
      <div class="bench">
        <Form
          key={JSON.stringify(loaded.value.base)}
          site={loaded.value}
          loaded={loaded}
          documents={library.value.documents}
        />
      </div>
    </>
  );
}

function Form({
  site,
  loaded,
  documents,
}: {
  site: Site;
  loaded: Loaded<Site>;
  documents: LibraryView['documents'];
}): JSX.Element {
  const { act, busy } = useActing();
  const [draft, setDraft] = useState(() => site.site as Readonly<Record<string, SiteValue>>);
  const set = (name: string, value: SiteValue): void => setDraft((before) => ({ ...before, [name]: value }));
  const words = (name: string): string => linesOf(draft[name]);
  const save = async (): Promise<void> => {
    const said = Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, settled(value)]));
    const next = await act((force) => post<Site>('site', { base: site.base, force, site: said }), '存好了。');
    if (next) loaded.set(next);
  };
  const featured = (draft['featured'] ?? []) as readonly string[];
  const fieldOf = ({ name, about, kind }: Site['fields'][number]): JSX.Element => {
    const shared = { key: name, label: LABELS[name] ?? name, hint: HINTS[name] ?? `${about}。` };
    if (name === 'featured')
      return <FeaturedField {...shared} ids={featured} documents={documents} onIds={(ids) => set(name, ids)} />;
    if (kind === 'places')
      return (
        <NeighboursField
          {...shared}
          places={(draft[name] ?? []) as readonly Place[]}
          onPlaces={(places) => set(name, places)}
        />
      );
    return (
      <Field
        {...shared}
        name={name}
        value={words(name)}
        lines={kind === 'words' ? (name === 'introduction' ? 2 : 1) : 3}
        onValue={(text) => set(name, valueOf(text, kind === 'list'))}
      />
    );
  };
  const shown = featured.length > 0 ? featured : documents.slice(0, 3).map(({ id }) => id);
  return (
    <>
      <div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {site.fields.map(fieldOf)}
          <p class="buttons">
            <button type="submit" disabled={busy}>
              存
            </button>
          </p>
        </form>
        <KeySection />
      </div>
      <aside class="panel home-preview" aria-label="首页的样子">
        <p class="preview-name">{words('name')}</p>
        <p class="preview-motto">{words('motto')}</p>
        <p>{words('introduction')}</p>
        <ul class="plain">
          {shown.map((id) => (
            <li key={id}>{documents.find((row) => row.id === id)?.title ?? id}</li>
          ))}
        </ul>
        <p class="hint">{words('examples').split('\n').filter(Boolean).join('　')}</p>
      </aside>
    </>
  );
}
