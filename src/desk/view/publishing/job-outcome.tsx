import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { JobState } from '../../shared/publishing.ts';
import { HANDED_ON, nameOf } from './kinds.ts';

function Progress({ job }: { job: JobState }): JSX.Element {
  const { step } = job;
  if (!step) return <progress aria-label="正在做" />;
  return (
    <>
      <progress aria-label={step.what} max={step.all} value={step.done} />
      <p class="hint">
        {step.what}：{step.done} / {step.all}
      </p>
    </>
  );
}

/** What mends a job that failed: to do it again, or to choose another place. */
function Mends({ job, again }: { job: JobState; again: () => void }): JSX.Element {
  return (
    <p class="buttons">
      <button type="button" id="again" onClick={again}>
        再做一次
      </button>
      {job.kind !== 'preview' && job.kind !== 'publish' && (
        <button type="button" onClick={() => document.querySelector<HTMLElement>('[name=to]')?.focus()}>
          换一个地方
        </button>
      )}
      <a class="go" href="#/">
        看检查的结果
      </a>
    </p>
  );
}

/** How the job stands, what it made and how to be sure of it, or why it made nothing. */
export function JobOutcome({ job, stop, again }: { job: JobState; stop: () => void; again: () => void }): JSX.Element {
  const { kind, running, succeeded, url, said, lines, to } = job;
  const name = nameOf(kind);
  const state = running ? 'running' : succeeded === true ? 'done' : 'failed';
  const section = useRef<HTMLElement>(null);
  // What was asked for further down is answered here.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  const then = HANDED_ON.find((one) => one.kind === kind)?.then;
  return (
    <section ref={section} aria-labelledby="outcome" data-build={state} data-kind={kind}>
      <h2 id="outcome">
        {{ running: `正在做：${name}……`, done: `做好了：${name}`, failed: `没有做成：${name}` }[state]}
      </h2>
      {running && (
        <>
          <Progress job={job} />
          <p class="buttons">
            <button type="button" onClick={stop}>
              停下
            </button>
          </p>
        </>
      )}
      {state === 'failed' && (
        <>
          <p class="words said-failed">{said}</p>
          <Mends job={job} again={again} />
        </>
      )}
      {state === 'done' && kind !== 'preview' && kind !== 'publish' && <p class="words">{said}</p>}
      {state === 'done' && kind === 'publish' && (
        <p>
          成品在 <code>{to}</code>：整个拷到服务器就能用。要放到 U 盘、压缩、带上核对工具，用下面的“交出去”。
        </p>
      )}
      {state === 'done' && then !== undefined && <p>{then}</p>}
      {url !== null && (
        <p>
          <a class="go" href={url} target="_blank" rel="noreferrer" id="built">
            打开{kind === 'preview' ? '预览' : '网站'}
          </a>
        </p>
      )}
      {url !== null && kind === 'preview' && <iframe class="site" src={url} title="网站的样子" />}
      {lines.length > 0 && (
        <details>
          <summary>做的时候的话</summary>
          <pre>{lines.join('\n')}</pre>
        </details>
      )}
    </section>
  );
}
