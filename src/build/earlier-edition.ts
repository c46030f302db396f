import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { flushFolder } from '../files/flush.ts';
import { PlainError } from '../model/faults/plain-error.ts';
import { checkReplaceable } from './check-target.ts';
import { hasMark } from './site-mark.ts';

/** Where the edition before the one in a folder is kept: beside it, under a name that says what it is. */
export const earlierOf = (out: string): string => `${out}.上一版`;

/**
 * Makes sure that nothing but an earlier edition stands where one is to be kept.
 * @throws PlainError that names what stands there
 */
export function checkEarlier(out: string): void {
  checkReplaceable(earlierOf(out));
}

/** Keeps a folder as the edition before the one in `out`, instead of the one that was kept until now. */
export async function setAside(folder: string, out: string): Promise<void> {
  await rm(earlierOf(out), { recursive: true, force: true, maxRetries: 3 });
  await rename(folder, earlierOf(out));
}

/**
 * Lets the edition before and the one in `out` change places; doing it again undoes it.
 * @throws PlainError when there is none; the system's error, and then both are where they were
 */
export async function putBackEarlier(out: string): Promise<void> {
  const earlier = earlierOf(out);
  const aside = `${out}.last`;
  if (!hasMark(earlier)) throw new PlainError(`“${out}”没有留着上一版，没有换。`);
  checkReplaceable(out);
  checkReplaceable(aside);
  await rm(aside, { recursive: true, force: true, maxRetries: 3 });
  const had = existsSync(out);
  if (had) await rename(out, aside);
  try {
    await rename(earlier, out);
  } catch (error) {
    if (had) await rename(aside, out);
    throw error;
  }
  if (had) await rename(aside, earlier);
  flushFolder(path.dirname(out));
}
