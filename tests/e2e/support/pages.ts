import { readdirSync } from 'node:fs';
import path from 'node:path';
import { siteFolder } from '../sites/site-folders.ts';
import { deep } from '../../support/deep.ts';

/** Every page of a built site by its path from the root, sorted. */
export function pagesOf(folder = siteFolder('content')): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/**
 * Chooses pages that are made alike, so that a library of thousands is tested in minutes: the first ones of each folder,
 * all of the root's. With `--deep` every page is chosen.
 * @param most of one folder
 */
export function alikeAtMost(most: number): (page: string) => boolean {
  const chosen = new Map<string, Set<string>>();
  return (page) => {
    const folder = path.posix.dirname(page);
    if (deep || folder === '.') return true;
    const pages = chosen.get(folder) ?? new Set();
    if (pages.size < most) pages.add(page);
    chosen.set(folder, pages);
    return pages.has(page);
  };
}
