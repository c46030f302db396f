import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { MARK_FILE } from './site-mark.ts';

const ALL = { recursive: true, force: true, maxRetries: 3 };

/** Removes a folder of ours, its mark last: what is left when this is cut off is still known as ours. Rejects with the system's error. */
export async function removeMarked(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (name !== MARK_FILE) await rm(path.join(folder, name), ALL);
  await rm(folder, ALL);
}
