import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BuildState, LibraryView } from '../shared/api.ts';
import { get, post } from './ask.ts';
import { useActing } from './frame/acting.ts';
import { Problems } from './frame/problems.tsx';
import { useLoaded } from './frame/use-loaded.ts';
import { Waiting } from './frame/waiting.tsx';

/** How often a running build is asked after, in milliseconds. */
const LOOK = 500;

/** Follows the build that runs. */
function useBuild(): [BuildState | null, (state: BuildState | null) => void] {
  const [state, setState] = useState<BuildState | null>(null);
  useEffect(() => {
    void get<BuildState | null>('build').then(setState, () => undefined);
  }, []);
  const running = state?.running === true;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      void get<BuildState | null>('build').then(setState, () => undefined);
    }, LOOK);
    return () => {
      clearInterval(timer);
    };
  }, [running]);
  return [state, setState];
}

function Outcome({ build }: { build: BuildState }): JSX.Element {
  const what = build.kind === 'preview' ? '预览' : '网站';
  return (
    <section
      aria-labelledby="outcome"
      data-build={build.running ? 'running' : build.succeeded === true ? 'done' : 'failed'}
    >
      <h2 id="outcome">
        {build.running ? `正在生成${what}……` : build.succeeded === true ? `${what}生成好了` : `${what}没有生成`}
      </h2>
      {build.running && <progress aria-label="正在生成" />}
      {build.url !== null && (
        <p>
          <a href={build.url} target="_blank" rel="noreferrer" id="built">
            打开{what}
          </a>
          {build.kind === 'publish' && (
            <>
              　成品在文件夹 <code>{build.folder}</code>：整个拷到服务器或 U 盘就能用。
            </>
          )}
        </p>
      )}
      {build.url !== null && build.kind === 'preview' && <iframe class="site" src={build.url} title="网站的样子" />}
      {build.lines.length > 0 && (
        <details open={build.succeeded === false}>
          <summary>生成时的话</summary>
          <pre>{build.lines.join('\n')}</pre>
        </details>
      )}
    </section>
  );
}

/** Check, preview, publish: what is in the way is said with what mends it. */
export function PublishView(): JSX.Element {
  const { act, busy } = useActing();
  const { value, failure } = useLoaded<LibraryView>('library');
  const [build, setBuild] = useBuild();
  if (!value) return <Waiting failure={failure} />;
  const drafts = value.documents.filter(({ state }) => state === 'draft');
  const start = async (kind: BuildState['kind']): Promise<void> => {
    const state = await act(() => post<BuildState>('build', { kind }));
    if (state) setBuild(state);
  };
  const running = build?.running === true;
  const ready = value.problems.length === 0;
  return (
    <>
      <h1>发布</h1>
      <h2>一、检查</h2>
      {ready ? (
        <p>没有问题：文字与底本逐字相同，引文和地址都对得上。</p>
      ) : (
        <>
          <p>有 {value.problems.length} 处问题，改好才能生成网站。</p>
          <Problems problems={value.problems} />
        </>
      )}
      {drafts.length > 0 && (
        <>
          <p>这 {drafts.length} 篇还没有核对完，可以预览，不能发布：</p>
          <ul class="plain">
            {drafts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#/documents/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>二、预览和发布</h2>
      <p class="buttons">
        <button type="button" id="preview" disabled={busy || running || !ready} onClick={() => void start('preview')}>
          预览真正的网站
        </button>
        <button
          type="button"
          id="publish"
          disabled={busy || running || !ready || drafts.length > 0}
          onClick={() => void start('publish')}
        >
          发布到文件夹
        </button>
      </p>
      {build && <Outcome build={build} />}
    </>
  );
}
