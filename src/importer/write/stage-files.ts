import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolder } from '../../files/flush.ts';
import { finishImports, publishImport, UNFINISHED, waitingImports } from '../../files/finish-imports.ts';
import { GOES, IMPORT_FOLDER, PUBLISH_LIST } from '../../files/read-publish-list.ts';

/** A file of an import: its path within the library, and its content. */
export interface StagedFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes the files of one document into the library, all or none. They are first written into a folder of their own; renaming that
 * folder makes the import complete; then they are moved into place, the document last. Cut off before the renaming, nothing has
 * happened; after it, the next reading of the library finishes the moving.
 * @param folder the library
 * @param id name of the import; files in the order in which they are to appear
 * @param stale files of the library, by their paths in it, that the import replaces by others; they go last
 */
export function stageFiles(
  folder: string,
  id: string,
  files: readonly StagedFile[],
  stale: readonly string[] = [],
): void {
  const ready = path.join(folder, IMPORT_FOLDER, id);
  const filling = `${ready}${UNFINISHED}`;
  waitingImports(folder);
  publishImport(folder, id);
  rmSync(filling, { recursive: true, force: true });
  mkdirSync(filling, { recursive: true });
  for (const file of files) {
    const target = path.join(filling, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content, { flush: true });
  }
  const list = [...files.map((file) => file.path), ...stale.map((file) => `${GOES}${file}`)];
  writeFileSync(path.join(filling, PUBLISH_LIST), `${list.join('\n')}\n`, { flush: true });
  renameSync(filling, ready);
  flushFolder(path.dirname(ready));
  publishImport(folder, id);
}

/** Finishes and sweeps what an import that was cut off has left. To be called when an import begins and when it ends. */
export function sweepImports(folder: string): void {
  finishImports(folder);
  const waiting = path.join(folder, IMPORT_FOLDER);
  for (const name of waitingImports(folder)) rmSync(path.join(waiting, name), { recursive: true, force: true });
  rmSync(waiting, { recursive: true, force: true });
}
