import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteFiles } from '../exports/site-files.ts';
import type { Library } from '../library/compose-library.ts';
import { listBuilt } from './list-built.ts';

/** Writes what a built site offers programs beside its pages. */
export function writeSiteFiles(out: string, library: Library): void {
  for (const { path: file, text } of siteFiles(library, listBuilt(out))) {
    const target = path.join(out, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, typeof text === 'string' ? text : [...text].join(''));
  }
}
