import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A page and its bytes. */
export interface PageSize {
  page: string;
  bytes: number;
}

/** How large a built site is. */
export interface SiteSize {
  files: number;
  bytes: number;
  pages: number;
  largest: PageSize | undefined;
  /** Undefined where the site has none. */
  home: PageSize | undefined;
}

/** Measures a built site. */
export async function measureSite(folder: string): Promise<SiteSize> {
  const size: SiteSize = { files: 0, bytes: 0, pages: 0, largest: undefined, home: undefined };
  for (const name of await readdir(folder, { recursive: true })) {
    const found = await stat(path.join(folder, name));
    if (!found.isFile()) continue;
    size.files += 1;
    size.bytes += found.size;
    if (!name.endsWith('.html')) continue;
    const page = { page: name.split(path.sep).join('/'), bytes: found.size };
    size.pages += 1;
    if (page.bytes > (size.largest?.bytes ?? -1)) size.largest = page;
    if (name === 'index.html') size.home = page;
  }
  return size;
}
