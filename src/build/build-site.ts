import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { FaultError } from '../model/faults/fault.ts';
import { PlainError } from '../model/faults/plain-error.ts';
import { explainFailure, sayFailure } from '../model/faults/explain-failure.ts';
import { realPlace } from '../files/real-place.ts';
import { contentFolder } from '../files/location.ts';
import { checkTarget } from './check-target.ts';
import { putInPlace, settleLast } from './put-in-place.ts';
import { MARK_FILE, MARK_TEXT } from './site-mark.ts';
import { settleMode } from './settle-mode.ts';
import { abandonReading, beginReading } from './documents/early-reading.ts';

/** The fault at the bottom of an error that Astro may have wrapped. */
function faultIn(error: unknown): FaultError | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current instanceof FaultError) return current;
  }
  return null;
}

/** What the person is told of a build that failed; the site of the build before stands in `target` as it was. */
function inWords(error: unknown, target: string): unknown {
  const fault = error instanceof PlainError ? error : faultIn(error);
  const failure = fault ? null : explainFailure(error);
  if (!failure) return fault ?? error;
  const state = existsSync(target) ? '原来的站点没有动。' : '';
  return new PlainError(`没有构建成：${sayFailure(failure)}${state}\n  怎么办：${failure.remedy}`, { cause: error });
}

/**
 * Builds the site of `root`. The build is made in the project's folder and put in its place when it is whole, so a build
 * that fails leaves the last good one as it was.
 * @param root the project's folder
 * @param out where the site goes, an absolute path
 * @param keep whether the site that stood there is kept as the edition before
 * @throws FaultError when the library or the built site breaks a promise; PlainError when the site may not or cannot be
 *   put there; Astro's error when a page cannot be built
 */
export async function buildSite(root: string, out = path.join(root, 'dist'), keep = false): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  settleMode('production');
  const surroundings = { root, library: contentFolder() };
  const target = checkTarget(out, surroundings);
  await settleLast(target);
  const next = path.join(realPlace(root), 'dist.next');
  await rm(next, { recursive: true, force: true });
  let abandon = abandonReading;
  try {
    beginReading(root);
    // Loading them takes seconds, in which the library is being read.
    const [{ build }, { abandonBuild }] = await Promise.all([import('astro'), import('./integrations/one-pass.ts')]);
    abandon = async () => {
      await abandonReading();
      await abandonBuild();
    };
    await build({ root, outDir: next, logLevel: 'warn' });
    await writeFile(path.join(next, MARK_FILE), MARK_TEXT);
    // The person may have put something there meanwhile.
    checkTarget(out, surroundings);
    await putInPlace(next, target, { keep });
  } catch (error) {
    await abandon();
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
    throw inWords(error, target);
  }
}
