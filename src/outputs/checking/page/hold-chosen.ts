import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { MANIFEST } from '../../manifest.ts';
import type { HeldFolder } from '../judge-pack.ts';

/** Read at a time: a large file neither fills the memory nor stops the page. */
const PART = 1 << 22;

/** SHA-256 by our own script: browsers do not lend theirs to every page on the disk. */
async function digestOf(file: File): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += PART)
    hash.update(new Uint8Array(await file.slice(at, at + PART).arrayBuffer()));
  return bytesToHex(hash.digest());
}

/**
 * A folder as somebody chose it: the one that holds the list, when a folder above was taken; else the chosen one.
 * @param files with their paths, which begin with the chosen folder's name
 */
export function holdChosen(files: readonly File[]): HeldFolder {
  const depth = (path: string): number => path.split('/').length;
  const lists = files.map((file) => file.webkitRelativePath).filter((path) => path.endsWith(`/${MANIFEST}`));
  const [nearest] = lists.sort((a, b) => depth(a) - depth(b));
  const top = nearest?.slice(0, -MANIFEST.length) ?? `${files[0]?.webkitRelativePath.split('/')[0] ?? ''}/`;
  const held = new Map(
    files
      .filter((file) => file.webkitRelativePath.startsWith(top))
      .map((file) => [file.webkitRelativePath.slice(top.length), file]),
  );
  return {
    paths: [...held.keys()].sort(),
    text: (path) => held.get(path)!.text(),
    digest: (path) => digestOf(held.get(path)!),
  };
}
