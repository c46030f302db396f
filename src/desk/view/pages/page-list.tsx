import type { JSX } from 'preact';
import type { PageRow } from '../../shared/pages.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';

const WORDS = {
  articles: {
    title: '专题',
    about: '用编者的话写的一页：一项政策、一个案例。说到原文的地方都引原文，差一个字，检查就会说。',
    add: '新写一篇',
  },
  courses: {
    title: '课程',
    about: '照次序讲文库里的几处：讲哪里、几分钟、问什么。网站上做成课程页、讲义和放映。',
    add: '新做一门课',
  },
} as const;

/** The articles or the courses of the library. */
export function PageList({ kind }: { kind: keyof typeof WORDS }): JSX.Element {
  const { value, failure } = useLoaded<PageRow[]>(`pages/${kind}`);
  const words = WORDS[kind];
  if (!value) return <Waiting failure={failure} />;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.about}</p>
      <p>
        <a class="go" href={`#/pages/${kind}/new`}>
          {words.add}
        </a>
      </p>
      {value.length === 0 && <p>还没有。</p>}
      <ol class="plain">
        {value.map(({ id, title, summary, parent }) => (
          <li key={id} class={parent === null ? undefined : 'below'}>
            <a href={`#/pages/${kind}/${id}`}>{title}</a> <span class="hint">{summary}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
