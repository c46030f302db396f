import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, as paths from there with forward slashes. */
export function listBuilt(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
