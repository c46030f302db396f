import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { flushTree } from '../files/flush.ts';
import { PlainError } from '../model/faults/plain-error.ts';
import { explainFailure } from '../model/faults/explain-failure.ts';
import { checkReplaceable } from './check-target.ts';
import { checkEarlier, setAside } from './earlier-edition.ts';
import { removeMarked } from './remove-marked.ts';
import { hasMark, MARK_FILE } from './site-mark.ts';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Where a new site waits beside its place, and where the one before it does. */
const besides = (out: string): { next: string; last: string } => ({ next: `${out}.next`, last: `${out}.last` });

/** Removes what a build that was cut off left beside the place; a folder of the same name that is not ours is refused. */
async function clear(folder: string, within: string): Promise<void> {
  // The project's own dist.next and dist.last are named in .gitignore as ours.
  if (path.dirname(folder) !== within) checkReplaceable(folder);
  await removeMarked(folder);
}

/** Moves a built site beside its place, or copies it there when that is on another drive. */
async function bringBeside(built: string, next: string, copy: typeof cp): Promise<void> {
  if (built === next) return;
  await clear(next, path.dirname(built));
  await mkdir(path.dirname(next), { recursive: true });
  try {
    await rename(built, next);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    console.log(`正在拷到 ${next}……`);
    // The mark goes first: by it the next build knows what to clear away when this one is cut off.
    await mkdir(next);
    await copy(path.join(built, MARK_FILE), path.join(next, MARK_FILE));
    await copy(built, next, { recursive: true });
    await rm(built, { recursive: true, force: true });
  }
}

/**
 * Lets a new folder take the place of the old one, which goes back when that fails.
 * @param keep whether the old one is kept as the edition before; else it is removed
 */
export async function swap(next: string, last: string, out: string, keep = false): Promise<void> {
  const had = await rename(out, last).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(next, out);
  } catch (error) {
    if (had) await rename(last, out);
    throw error;
  }
  if (had && keep) {
    await setAside(last, out);
    return;
  }
  // The new site stands: what cannot be removed now is cleared away by the next run.
  await removeMarked(last).catch(() => undefined);
}

/** Ends what a run that was cut off began: the site that it moved aside goes back, or goes away where the new one stands already. */
export async function settleLast(out: string): Promise<void> {
  const { last } = besides(out);
  if (!hasMark(last)) return;
  if (existsSync(out)) await removeMarked(last);
  else await rename(last, out);
}

/**
 * Lets a whole folder take the place of another of ours, flushed before the names change; the old one goes back when that
 * fails.
 * @param next stands beside its place, on the same drive
 * @param keep whether the old one is kept as the edition before
 * @throws PlainError when something that is not ours is in the way; the system's error
 */
export async function letTakePlace(next: string, out: string, keep = false): Promise<void> {
  const { last } = besides(out);
  await flushTree(next);
  checkReplaceable(last);
  if (keep) checkEarlier(out);
  await removeMarked(last);
  await swap(next, last, out, keep);
}

/**
 * Puts a built site in its place. Until the whole of it is there, the site that stood there before is untouched.
 * @param built the folder that a build has filled; it is gone afterwards
 * @param out the place, as `checkTarget` gives it
 * @param keep whether the site that stood there is kept as the edition before
 * @param copy how a folder is copied to another drive
 * @throws PlainError in words when the system refuses
 */
export async function putInPlace(
  built: string,
  out: string,
  { keep = false, copy = cp }: { keep?: boolean; copy?: typeof cp } = {},
): Promise<void> {
  const { next, last } = besides(out);
  try {
    await bringBeside(built, next, copy);
    await flushTree(next);
    await clear(last, path.dirname(built));
    if (keep) checkEarlier(out);
    await swap(next, last, out, keep);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    if (built !== next && hasMark(next)) await removeMarked(next).catch(() => undefined);
    const failure = explainFailure(error);
    if (!failure) throw error;
    const state = existsSync(out) ? '原来在那里的站点没有动。' : '';
    throw new PlainError(`站点建好了，但没能放到“${out}”：${failure.what}。${state}\n  怎么办：${failure.remedy}`, {
      cause: error,
    });
  }
}
