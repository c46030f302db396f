import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Files of a folder whose names end in `extension`, sorted by name, with their folder; none when it does not exist. */
export function listFiles(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => path.join(folder, name));
}
