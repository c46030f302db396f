import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../files/flush.ts';
import { type BuildPlace, usualPlace } from './build-place.ts';
import { digestFiles } from './digest-inputs.ts';

/** Where it is noted what a site was built from: outside it, since it is published as it is. */
function stampFile({ root, out }: BuildPlace): string {
  const folder = path.join(root, 'node_modules', '.cache', 'zhangju');
  if (out === usualPlace(root).out) return path.join(folder, 'built-from');
  return path.join(folder, `built-from-${createHash('sha256').update(out).digest('hex').slice(0, 16)}`);
}

/** Whether the site is the whole build of the inputs with this digest, and nobody has touched it since. */
export async function isBuiltFrom(place: BuildPlace, digest: string): Promise<boolean> {
  const noted = await readFile(stampFile(place), 'utf8').catch(() => '');
  const [from, site] = noted.split('\n');
  return from === digest && site === digestFiles(place.out);
}

/** Notes that the site was built whole from the inputs with this digest. */
export function noteBuiltFrom(place: BuildPlace, digest: string): void {
  writeWhole(stampFile(place), `${digest}\n${digestFiles(place.out)}\n`);
}

/** Forgets the note: the site is about to change. */
export async function forgetBuilt(place: BuildPlace): Promise<void> {
  await rm(stampFile(place), { force: true });
}
