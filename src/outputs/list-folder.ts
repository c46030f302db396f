import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, links included, by its path with forward slashes, in order. Rejects with the system's error. */
export async function listFolder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
