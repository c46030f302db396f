import { putBackEarlier } from '../../build/earlier-edition.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import type { Desk } from '../server/desk.ts';
import type { Job } from '../shared/publishing.ts';
import { fixAddresses } from './fix-addresses.ts';
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
  if (desk.builder.state()?.running === true) throw new PlainError('上一件事还没有做完，请等它做完。');
  const ready = settled(desk, job);
  // A preview shows a library that is being worked on; an update that came from elsewhere has nothing to do with it.
  if (ready.kind !== 'preview' && ready.kind !== 'apply') await requireReady(desk);
  // A pack fixes the addresses by itself. Before the build: a ledger that changes after it would make the site out of date.
  const putBackAddresses = ready.kind === 'publish' ? await fixAddresses(desk.folder) : () => Promise.resolve();
  try {
    desk.builder.start(ready, async (succeeded) => {
      if (!succeeded) await putBackAddresses();
      else if ('to' in ready) rememberPlace(desk.folder, ready.kind, ready.to);
    });
  } catch (error) {
    await putBackAddresses();
    throw error;
  }
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
