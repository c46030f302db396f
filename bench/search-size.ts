import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Sizes of the search data of a built site, in bytes. */
export interface SearchSize {
  files: number;
  onDisk: number;
  gzipped: number;
  /** The script that answers queries, gzipped; loaded at the first search. */
  engineGzipped: number;
}

/** Measures `search/` of a built site; what stands in folders below is Pagefind's, and brought only when its fold is opened. */
export async function measureSearchSize(folder: string): Promise<SearchSize> {
  const search = path.join(folder, 'search');
  const entries = await readdir(search, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const size: SearchSize = { files: names.length, onDisk: 0, gzipped: 0, engineGzipped: 0 };
  for (const name of names) {
    const bytes = await readFile(path.join(search, name));
    const compressed = gzipSync(bytes, { level: 9 }).length;
    size.onDisk += bytes.length;
    size.gzipped += compressed;
    if (name === 'engine.js') size.engineGzipped = compressed;
  }
  return size;
}
