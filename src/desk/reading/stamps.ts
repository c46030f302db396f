import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Size and time of files, by which it is known that they are the same as before. */
const stampOfFiles = (files: readonly string[]): string =>
  files
    .map((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats ? `${file}:${String(stats.size)}:${String(stats.mtimeMs)}:${String(stats.ino)}` : `${file}:-`;
    })
    .join(' ');

/** Files of a folder, in order; none when it is not there. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** The state of everything that a document is made of. */
export const stampOfDocument = (folder: string, id: string, source: string): string =>
  stampOfFiles([
    path.join(folder, 'documents', `${id}.mdx`),
    path.join(folder, 'ledger', `${id}.yaml`),
    path.join(folder, 'annotations', `${id}.yaml`),
    ...filesIn(path.join(folder, 'sources', source)),
  ]);

/** Folders of single documents, and what is no part of the library. */
const NOT_REST = new Set(['documents', 'ledger', 'annotations', 'sources', '.history', '.import']);

/** The state of everything else in a library: settings, tables, lists, articles. */
export function stampOfRest(folder: string): string {
  const top = filesIn(folder).filter((file) => !NOT_REST.has(path.basename(file)) && !file.includes('.zhangju-lock'));
  return stampOfFiles(top.flatMap((file) => [file, ...filesIn(file)]));
}
