import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What the engine is made of, from the project's root. The version of Node decides how words are divided. */
const PARTS = ['src', 'astro.config.mjs', 'package-lock.json'];

function filesBelow(root: string, part: string): string[] {
  if (path.extname(part) !== '') return [part];
  return readdirSync(path.join(root, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** A digest of the engine's own files: what another version made is made again. */
export function digestEngine(root: string): string {
  const hash = createHash('sha256').update(
    `${process.version} ${process.versions.icu ?? ''} ${process.versions.unicode ?? ''}`,
  );
  for (const file of PARTS.flatMap((part) => filesBelow(root, part)))
    hash.update(`\n${file.split(path.sep).join('/')}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}
