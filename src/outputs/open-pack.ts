import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { explainFailure, sayFailure } from '../model/faults/explain-failure.ts';
import { PlainError } from '../model/faults/plain-error.ts';
import { listFolder } from './list-folder.ts';
import { visitZip } from './read-zip.ts';

/** A pack, a bag or a built site, in a folder or in a zip. */
export interface OpenPack {
  /** As it was named. */
  shown: string;
  paths: readonly string[];
  read: (path: string) => Promise<Buffer>;
}

async function openFolder(folder: string): Promise<OpenPack> {
  return { shown: folder, paths: await listFolder(folder), read: (name) => readFile(path.join(folder, name)) };
}

async function openZip(file: string): Promise<OpenPack> {
  const files = new Map<string, Buffer>();
  await visitZip(file, (name, bytes) => files.set(name, bytes));
  return {
    shown: file,
    paths: [...files.keys()].sort(),
    read: (name) => Promise.resolve(files.get(name) ?? Buffer.alloc(0)),
  };
}

/**
 * Opens what somebody names as a pack.
 * @param place a folder or a zip, an absolute path
 * @throws PlainError when it is neither, or cannot be read
 */
export async function openPack(place: string): Promise<OpenPack> {
  try {
    return (await stat(place)).isDirectory() ? await openFolder(place) : await openZip(place);
  } catch (error) {
    const failure = explainFailure(error);
    const what = failure ? sayFailure(failure) : `“${place}”不是文件夹，也不是压缩包，或者坏了。`;
    throw new PlainError(`${what}\n  怎么办：写上打好的包所在的文件夹，或压缩包（.zip）的名字。`, {
      cause: error,
      exitCode: 2,
    });
  }
}

/**
 * The part of a pack below the folder that holds `file`, with paths from there: however deep in a zip or a bag it lies.
 * @returns null when there is no such file
 */
export function below(pack: OpenPack, file: string): OpenPack | null {
  const [found] = pack.paths
    .filter((name) => name === file || name.endsWith(`/${file}`))
    .sort((a, b) => a.length - b.length);
  if (found === undefined) return null;
  const top = found.slice(0, -file.length);
  const paths = pack.paths.filter((name) => name.startsWith(top)).map((name) => name.slice(top.length));
  return { shown: pack.shown, paths, read: (name) => pack.read(top + name) };
}
