import { copyFile, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { flushFolder } from '../../files/flush.ts';
import { explainFailure, sayFailure } from '../../model/faults/explain-failure.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { checkFreeSpace } from '../pack/free-space.ts';
import { besideKit } from './check-kit-target.ts';
import { isKit, kitReadMe } from './kit-mark.ts';
import { platformPackages, type PlatformPackage } from './platform-packages.ts';
import type { Platform } from './platforms.ts';
import { PROJECT_FOLDER, startFiles, type MadeFile } from './start-files.ts';

/** Node, dependencies and platform packages are of about this size. */
const INSTALLED_BYTES = 1_000_000_000;

/** What brings the parts that come from a registry. */
export interface Installer {
  /** Where Node for a platform lies, from the project's folder, with forward slashes. */
  nodeOf: (platform: Platform) => string;
  /** Fills `.runtime/` and `node_modules/` of a project's copy; rejects with words for the person. */
  install: (project: string, platforms: readonly Platform[], packages: readonly PlatformPackage[]) => Promise<void>;
}

/** What goes into a kit. */
export interface KitJob {
  root: string;
  /** The project's files, from its folder. */
  files: readonly string[];
  platforms: readonly Platform[];
  installer: Installer;
}

async function copyProject(root: string, files: readonly string[], project: string): Promise<void> {
  for (const name of files) {
    const place = path.join(project, name);
    await mkdir(path.dirname(place), { recursive: true });
    await copyFile(path.join(root, name), place);
  }
}

const make = ({ name, text }: MadeFile, folder: string): Promise<void> =>
  writeFile(path.join(folder, name), text, { mode: name.endsWith('.sh') ? 0o755 : 0o644 });

/**
 * Makes a kit. It is made beside its place and renamed when all is there; what was begun is removed when something fails.
 * @param target its folder, as `checkKitTarget` gives it
 * @throws PlainError, or the installer's error, both in words
 */
export async function writeKit({ root, files, platforms, installer }: KitJob, target: string): Promise<void> {
  const next = besideKit(target);
  const project = path.join(next, PROJECT_FOLDER);
  try {
    await checkFreeSpace(next, [INSTALLED_BYTES]);
    await rm(next, { recursive: true, force: true, maxRetries: 3 });
    await mkdir(project, { recursive: true });
    // It is the mark by which a run that was cut off is cleared away, so it goes first.
    await make(kitReadMe(platforms), next);
    await copyProject(root, files, project);
    const lock = await readFile(path.join(project, 'package-lock.json'), 'utf8');
    await installer.install(project, platforms, platformPackages(lock, platforms));
    for (const file of startFiles(platforms, installer.nodeOf)) await make(file, next);
    // An empty folder may stand there; one in which something was put meanwhile is not touched.
    await rmdir(target).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
    await rename(next, target);
    flushFolder(path.dirname(target));
  } catch (error) {
    if (isKit(next)) await rm(next, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    const failure = error instanceof PlainError ? null : explainFailure(error);
    if (!failure) throw error;
    throw new PlainError(`没有做成离线包：${sayFailure(failure)}\n  怎么办：${failure.remedy}`, { cause: error });
  }
}
