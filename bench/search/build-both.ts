import path from 'node:path';
import { buildOurs, copyEngine, copyPages } from './build-ours.ts';
import { buildPagefind } from './build-pagefind.ts';
import type { Corpus } from './corpus.ts';
import { folderSize } from './folder-size.ts';
import { percentile } from './percentile.ts';

/** An index as it was built; seconds, the median of the builds, and bytes of its files. */
export interface Built {
  seconds: number;
  builds: number;
  /** What answers queries, without the documents' words. */
  indexBytes: number;
  /** With the words that results show, and the engine. */
  allBytes: number;
}

/** Both indexes of a library, and where they are. */
export interface BothBuilt {
  ours: Built;
  pagefind: Built;
  /** Roots of a site with each. */
  folders: { ours: string; pagefind: string };
}

/**
 * Builds both indexes of a library in turn, so that neither has the quieter moments of the machine to itself.
 * @param site the built site whose pages ours is put into
 * @param out folder for both
 */
export async function buildBoth(site: string, out: string, corpus: Corpus): Promise<BothBuilt> {
  const folders = { ours: path.join(out, 'zhangju'), pagefind: path.join(out, 'pagefind') };
  await copyPages(site, folders.ours);
  const seconds: { ours: number[]; pagefind: number[] } = { ours: [], pagefind: [] };
  for (let build = 0; build < corpus.builds; build += 1) {
    seconds.ours.push(await buildOurs(folders.ours, corpus));
    seconds.pagefind.push(await buildPagefind(folders.pagefind, corpus.documents));
  }
  await copyEngine(site, folders.ours);
  const search = path.join(folders.ours, 'search');
  const pagefind = path.join(folders.pagefind, 'pagefind');
  const middle = (list: readonly number[]): Pick<Built, 'seconds' | 'builds'> => ({
    seconds: percentile(list, 50),
    builds: list.length,
  });
  return {
    ours: {
      ...middle(seconds.ours),
      indexBytes: await folderSize(search, (file) => /^(?:manifest|pairs-|units-)/u.test(file)),
      allBytes: await folderSize(search, () => true),
    },
    pagefind: {
      ...middle(seconds.pagefind),
      indexBytes: await folderSize(pagefind, (file) => /\.(?:pf_index|pf_meta|json)$/u.test(file)),
      // Its ready-made interfaces are left out: a site may have its own.
      allBytes: await folderSize(pagefind, (file) => !/-ui\.|-highlight\.|-component/u.test(file)),
    },
    folders,
  };
}
