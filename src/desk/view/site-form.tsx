import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Base } from '../shared/api.ts';
import { wordsOf } from '../shared/words-of.ts';
import { post } from './ask.ts';
import { useActing } from './frame/acting.ts';
import { Field } from './frame/field.tsx';
import { useLoaded, type Loaded } from './frame/use-loaded.ts';
import { Waiting } from './frame/waiting.tsx';

interface Site {
  site: Record<string, unknown>;
  fields: { name: string; about: string; kind: 'words' | 'list' }[];
  base: Base;
}

const LABELS: Readonly<Record<string, string>> = {
  name: '网站名称',
  motto: '首页上的一句话',
  introduction: '首页上的说明',
  examples: '检索例子（一行一个）',
};

/** The settings of the site, a field for each that is words. */
export function SiteForm(): JSX.Element {
  const loaded = useLoaded<Site>('site');
  return loaded.value ? (
    <Form key={JSON.stringify(loaded.value.base)} site={loaded.value} loaded={loaded} />
  ) : (
    <Waiting failure={loaded.failure} />
  );
}

function Form({ site, loaded }: { site: Site; loaded: Loaded<Site> }): JSX.Element {
  const { act, busy } = useActing();
  const [draft, setDraft] = useState(site.site);
  const save = async (): Promise<void> => {
    const clean = Object.fromEntries(
      Object.entries(draft).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map((word) => String(word).trim()).filter((word) => word !== '') : value,
      ]),
    );
    const next = await act((force) => post<Site>('site', { base: site.base, force, site: clean }), '存好了。');
    if (next) loaded.set(next);
  };
  return (
    <>
      <h1>网站名称和首页</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {site.fields.map(({ name, about, kind }) => {
          const value = draft[name];
          const set = (next: unknown): void => setDraft((before) => ({ ...before, [name]: next }));
          return (
            <Field
              key={name}
              name={name}
              label={LABELS[name] ?? name}
              hint={about}
              value={Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : ''}
              lines={kind === 'list' ? 5 : name === 'name' ? 1 : 2}
              onValue={(text) => set(kind === 'list' ? text.split('\n') : text)}
            />
          );
        })}
        <p class="buttons">
          <button type="submit" disabled={busy}>
            存
          </button>
        </p>
      </form>
      <aside class="preview" aria-label="首页的样子">
        <p class="preview-name">{wordsOf(draft, 'name')}</p>
        <p class="preview-motto">{wordsOf(draft, 'motto')}</p>
        <p>{wordsOf(draft, 'introduction')}</p>
      </aside>
    </>
  );
}
