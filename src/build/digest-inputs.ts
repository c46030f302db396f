import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { engineFolder } from '../files/engine-folder.ts';
import type { BuildPlace } from './build-place.ts';

/** What the engine is, relative to its folder, and what a project may have of its own. */
export const ENGINE = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/**
 * One digest over name, size and time of change of every file in a folder, or of one file. Contents are not read: a large library must
 * not make every start wait. What does not exist counts as absent.
 */
export function digestFiles(place: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(place).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(place, file).replaceAll(sep, '/')}\0${String(size)}\0${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

/** One digest over everything that a site is built from. */
export function digestInputs({ root, content }: Pick<BuildPlace, 'root' | 'content'>): string {
  const folders = [...new Set([engineFolder(), root])];
  const parts = [...folders.flatMap((folder) => ENGINE.map((part) => join(folder, part))), content].map(digestFiles);
  return createHash('sha256')
    .update(`${content}\n${parts.join('\n')}`)
    .digest('hex');
}

function listFiles(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  return (
    readdirSync(place, { recursive: true, withFileTypes: true })
      // The lock that a command holds on a library, and the desk's record of what was changed, are no part of it.
      .filter(
        (entry) =>
          entry.isFile() &&
          !entry.name.startsWith('.zhangju-lock') &&
          !entry.parentPath.split(sep).includes('.history'),
      )
      .map((entry) => join(entry.parentPath, entry.name))
  );
}
