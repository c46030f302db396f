import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import type { Corpus } from './corpus.ts';

/**
 * Builds our index of a library and writes it.
 * @param folder the site's root; its `search/` is made anew, without the engine
 * @returns seconds for building and writing
 */
export async function buildOurs(folder: string, { documents, companions, vocabulary }: Corpus): Promise<number> {
  const search = path.join(folder, 'search');
  await rm(search, { recursive: true, force: true });
  await mkdir(search, { recursive: true });
  const from = performance.now();
  const files = buildSearchIndex(documents, companions, vocabulary);
  for (const [file, text] of files) await writeFile(path.join(folder, file), text);
  return (performance.now() - from) / 1000;
}

/** Copies the built site's pages, without its search data and the documents' pages, as the place for another library's index. */
export async function copyPages(site: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const left = ['search', 'documents'].map((name) => path.join(site, name));
  await cp(site, folder, { recursive: true, filter: (file) => !left.includes(file) });
}

/** Puts the built site's engine beside the index. */
export async function copyEngine(site: string, folder: string): Promise<void> {
  const engine = path.join('search', 'engine.js');
  await cp(path.join(site, engine), path.join(folder, engine));
}
