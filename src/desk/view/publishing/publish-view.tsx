import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LibraryView } from '../../shared/api.ts';
import type { Job, JobState, PlacesView } from '../../shared/publishing.ts';
import { post } from '../ask.ts';
import { useActing } from '../frame/acting.ts';
import { Findings } from '../frame/findings.tsx';
import { useLoaded } from '../frame/use-loaded.ts';
import { Waiting } from '../frame/waiting.tsx';
import { HandOn } from './hand-on.tsx';
import { JobOutcome } from './job-outcome.tsx';
import { KeptEditions } from './kept-editions.tsx';
import { useJob } from './use-job.ts';

function Checked({
  library,
  drafts,
  onLibrary,
}: {
  library: LibraryView;
  drafts: LibraryView['documents'];
  onLibrary: (library: LibraryView) => void;
}): JSX.Element {
  return (
    <>
      {library.problems.length === 0 ? (
        <p>没有问题：文字与底本逐字相同，引文和地址都对得上。</p>
      ) : (
        <>
          <p>有 {library.problems.length} 处问题，改好才能生成网站。</p>
          <Findings library={library} onLibrary={onLibrary} />
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
    </>
  );
}

/** Check, preview, publish, hand on, put back: what is in the way is said with what mends it. */
export function PublishView(): JSX.Element {
  const { act, busy } = useActing();
  const { value, failure, set } = useLoaded<LibraryView>('library');
  const places = useLoaded<PlacesView>('places');
  const [job, setJob] = useJob();
  const last = useRef<Job>({ kind: 'preview' });
  const { reload } = places;
  const ended = job?.running === false;
  useEffect(() => {
    if (ended) reload();
  }, [ended, reload]);
  if (!value || !places.value) return <Waiting failure={failure ?? places.failure} />;
  const drafts = value.documents.filter(({ state }) => state === 'draft');
  const start = async (next: Job): Promise<void> => {
    last.current = next;
    const state = await act(() => post<JobState>('build', next));
    if (state) setJob(state);
  };
  const idle = !busy && job?.running !== true;
  const ready = value.problems.length === 0;
  const hindered = !ready || drafts.length > 0;
  return (
    <>
      <h1>发布</h1>
      <h2>一、检查</h2>
      <Checked library={value} drafts={drafts} onLibrary={set} />
      <h2>二、预览，生成网站</h2>
      <p class="buttons">
        <button type="button" id="preview" disabled={!idle || !ready} onClick={() => void start({ kind: 'preview' })}>
          预览真正的网站
        </button>
        <button type="button" id="publish" disabled={!idle || hindered} onClick={() => void start({ kind: 'publish' })}>
          发布到文件夹
        </button>
      </p>
      {job && (
        <JobOutcome job={job} stop={() => void act(() => post('build/stop'))} again={() => void start(last.current)} />
      )}
      <h2>三、交出去</h2>
      {hindered && <p class="note">改好问题、核对完各篇，才能交出去。</p>}
      <HandOn places={places.value} hindered={hindered} idle={idle} start={(next) => void start(next)} />
      <h2>四、上一版</h2>
      <KeptEditions places={places.value} idle={idle} onPlaces={places.set} />
    </>
  );
}
