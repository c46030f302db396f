import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { FaultError } from '../model/faults/fault.ts';
import { abandonBuild } from './integrations/one-pass.ts';

/** The fault at the bottom of an error that Astro may have wrapped. */
function faultIn(error: unknown): FaultError | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current instanceof FaultError) return current;
  }
  return null;
}

/**
 * Builds the site of `root`. The build is made beside its place and moved there when it is whole, so a build that fails
 * leaves the last good one as it was.
 * @param root the project's folder
 * @param out where the site goes, an absolute path
 * @throws FaultError when the library or the built site breaks a promise; Astro's error when a page cannot be built
 */
export async function buildSite(root: string, out = path.join(root, 'dist')): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const next = `${out}.next`;
  const last = `${out}.last`;
  await rm(next, { recursive: true, force: true });
  try {
    await build({ root, outDir: next, logLevel: 'warn' });
  } catch (error) {
    await abandonBuild();
    await rm(next, { recursive: true, force: true });
    throw faultIn(error) ?? error;
  }
  await rm(last, { recursive: true, force: true });
  await rename(out, last).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(next, out);
  await rm(last, { recursive: true, force: true });
}
