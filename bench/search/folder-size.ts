import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Bytes of the files below a folder.
 * @param counts whether a file counts, by its path below the folder
 */
export async function folderSize(folder: string, counts: (file: string) => boolean): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = names.filter(counts).map(async (name) => {
    const found = await stat(path.join(folder, name));
    return found.isFile() ? found.size : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
