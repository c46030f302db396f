import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Base } from '../shared/api.ts';
import { post } from './ask.ts';
import { useActing } from './frame/acting.ts';
import { Field } from './frame/field.tsx';
import { useLoaded, type Loaded } from './frame/use-loaded.ts';
import { Waiting } from './frame/waiting.tsx';

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
  featured: '首页上推荐的几篇（一行一个编号）',
  examples: '检索例子（一行一个）',
  neighbours: '一起查的别的文库（一行一个：名称，空格，地址）',
};

interface Place {
  name: string;
  at: string;
}

/** A value as the lines of a field. */
function linesOf(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
  return value.map((one: string | Place) => (typeof one === 'string' ? one : `${one.name} ${one.at}`)).join('\n');
}

/** What was typed into a field as its value; undefined for nothing. */
function valueOf(text: string, kind: Site['fields'][number]['kind']): unknown {
  if (kind === 'words') return text === '' ? undefined : text;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (kind === 'list') return lines;
  return lines.map((line) => {
    const [name = '', at = ''] = line.split(/\s+/u);
    return { name, at };
  });
}

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
  const [draft, setDraft] = useState(() =>
    Object.fromEntries(site.fields.map(({ name }) => [name, linesOf(site.site[name])])),
  );
  const save = async (): Promise<void> => {
    const said = Object.fromEntries(site.fields.map(({ name, kind }) => [name, valueOf(draft[name] ?? '', kind)]));
    const clean = { ...site.site, ...said };
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
        {site.fields.map(({ name, about, kind }) => (
          <Field
            key={name}
            name={name}
            label={LABELS[name] ?? name}
            hint={about}
            value={draft[name] ?? ''}
            lines={kind === 'words' ? (name === 'introduction' ? 2 : 1) : 3}
            onValue={(text) => setDraft((before) => ({ ...before, [name]: text }))}
          />
        ))}
        <p class="buttons">
          <button type="submit" disabled={busy}>
            存
          </button>
        </p>
      </form>
      <aside class="preview" aria-label="首页的样子">
        <p class="preview-name">{draft['name']}</p>
        <p class="preview-motto">{draft['motto']}</p>
        <p>{draft['introduction']}</p>
      </aside>
    </>
  );
}
