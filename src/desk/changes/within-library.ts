import path from 'node:path';
import { isWithin, realPlace } from '../../files/real-place.ts';
import { PlainError } from '../../model/faults/plain-error.ts';

/** The files of a library that the desk reads by name and writes; also those that a person has misnamed. */
const NAMES =
  /^(?:public-key\.txt|(?:site|glossary|names|numbers|unheld)\.yaml|(?:documents|articles|courses)\/[^./\\][^/\\]*\.mdx|(?:ledger|annotations|datasets)\/[^./\\][^/\\]*\.yaml|sources\/[a-z][a-z0-9-]*\/[A-Za-z0-9][A-Za-z0-9._-]*)$/u;

/** Whether a path in the library is that of a file it is made of. */
export const isLibraryFile = (name: string): boolean => NAMES.test(name);

/**
 * The place of a file of the library.
 * @param name its path in the library, with forward slashes
 * @throws PlainError when it is none of the files that the desk writes, or a link leads out of the library
 */
export function fileWithin(folder: string, name: string): string {
  const file = path.join(folder, name);
  const real = realPlace(file);
  if (NAMES.test(name) && isWithin(real, realPlace(folder)) && real === path.join(realPlace(folder), name)) return file;
  throw new PlainError(`“${name}”不是文库里可以改的文件，没有动它。`);
}
