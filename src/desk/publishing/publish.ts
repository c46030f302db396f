import { putBackEarlier } from '../../build/earlier-edition.ts';
import { publishDrafts } from '../../edition/publish-drafts.ts';
import { holdLibrary } from '../../files/hold-library.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import type { Desk } from '../server/desk.ts';
import type { Job } from '../shared/publishing.ts';
import { lookAtPlace, requireThere } from './look-at-place.ts';
import { keptEditions, placesView } from './places-view.ts';
import { requireReady } from './ready.ts';
import { rememberPlace } from './recent-places.ts';

/** The job with its places as they are understood. */
function settled(desk: Desk, job: Job): Job {
  if (job.kind === 'preview' || job.kind === 'publish') return job;
  const { noKit } = placesView(desk);
  if (job.kind === 'kit' && noKit !== null) throw new PlainError(noKit);
  const { to, fit, words } = lookAtPlace(desk, job.kind, job.to);
  if (!fit) throw new PlainError(words);
  return 'from' in job ? { ...job, to, from: requireThere(job.from) } : { ...job, to };
}

/**
 * Starts a job, when everything that can be told beforehand is in order.
 * @throws PlainError that says what is in the way
 */
export async function startJob(desk: Desk, job: Job): Promise<void> {
  const ready = settled(desk, job);
  // A preview shows a library that is being worked on; an update that came from elsewhere has nothing to do with it.
  if (ready.kind !== 'preview' && ready.kind !== 'apply') await requireReady(desk);
  // What stands on the site is cited from now on; a pack fixes the addresses by itself.
  if (ready.kind === 'publish') await holdLibrary(desk.folder, 'write', () => publishDrafts(desk.folder));
  desk.builder.start(ready, () => {
    if ('to' in ready) rememberPlace(desk.folder, ready.kind, ready.to);
  });
}

/**
 * Lets an edition that was kept and the one in a folder change places.
 * @throws PlainError when none is kept there
 */
export async function putBack(desk: Desk, folder: string): Promise<void> {
  if (desk.builder.state()?.running === true) throw new PlainError('网站正在生成，请等它做完。');
  if (!keptEditions(desk).some((kept) => kept.folder === folder))
    throw new PlainError('那里没有留着上一版，没有换。请刷新网页再看。');
  await putBackEarlier(folder);
}
