import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../../model/faults/fault.ts';
import type { Library } from '../../library/load-library.ts';
import { blocksEqualModel } from './blocks-equal-model.ts';
import { linksResolve } from './links-resolve.ts';
import { pageIsPortable } from './page-is-portable.ts';
import { readPage } from './read-page.ts';
import { removedWordsAbsent } from './removed-words-absent.ts';

/** Figures of a check of the built site. */
export interface BuiltSiteReport {
  pages: number;
  links: number;
  blocks: number;
  faults: Fault[];
}

/**
 * Checks a built site.
 * @param folder absolute path of the site's root
 */
export async function checkBuiltSite(folder: string, library: Library): Promise<BuiltSiteReport> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );
  const pages = await Promise.all(
    [...files]
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map(async (file) => readPage(file, await readFile(path.join(folder, file), 'utf8'))),
  );
  return {
    pages: pages.length,
    links: pages.reduce((sum, page) => sum + page.urls.length, 0),
    blocks: pages.reduce((sum, page) => sum + page.blocks.length, 0),
    faults: [
      ...blocksEqualModel(pages, library),
      ...linksResolve(pages, files),
      ...pageIsPortable(pages, files),
      ...removedWordsAbsent(pages, library),
    ],
  };
}
