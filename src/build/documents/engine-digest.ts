import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { engineFolder } from '../../files/engine-folder.ts';

/** What a site is made by, from the engine's folder and the project's. The version of Node decides how words are divided. */
const PARTS = ['src', 'astro.config.mjs', 'package-lock.json'];

function filesBelow(folder: string, part: string): string[] {
  const place = path.join(folder, part);
  if (!existsSync(place)) return [];
  if (path.extname(part) !== '') return [part];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * A digest of the engine's own files, and of what the project adds: what another version made is made again.
 * @param project the project's folder
 */
export function digestEngine(project: string): string {
  const hash = createHash('sha256').update(
    `${process.version} ${process.versions.icu ?? ''} ${process.versions.unicode ?? ''}`,
  );
  for (const folder of new Set([engineFolder(), path.resolve(project)]))
    for (const file of PARTS.flatMap((part) => filesBelow(folder, part)))
      hash.update(`\n${file.split(path.sep).join('/')}\n`).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}
