import path from 'node:path';
import { MARK_FILE, MARK_TEXT } from '../../build/site-mark.ts';
import type { Step } from '../../build/tell-progress.ts';
import type { LibraryVersion } from '../../library/library-version.ts';
import { sayVersion } from '../../library/library-version.ts';
import { readCheckers } from '../checking/read-checkers.ts';
import { checkNames } from '../check-names.ts';
import { listFolder } from '../list-folder.ts';
import { MANIFEST, SIGNATURE, writeManifest } from '../manifest.ts';
import { byPath, packedCopy, packedText, type PackedFile } from '../packed-file.ts';
import type { SigningKey } from '../signing/private-key.ts';
import { writeSignature } from '../signing/signature-file.ts';
import { launcher, SITE_FOLDER } from './launcher.ts';
import { precompress } from './precompress.ts';
import { readMe } from './read-me.ts';

/** What a pack is made of. */
export interface PackInputs {
  /** Folder of the built site. */
  site: string;
  /** The site's name. */
  name: string;
  version: LibraryVersion;
  /** The office's key; null makes a pack without a signature. */
  key: SigningKey | null;
  /** Whether compressed twins for a server lie beside the site's files. */
  gzip?: boolean;
}

/** The one name that is not ASCII: whoever looks for help must be able to read it. */
const READ_ME = '使用说明.txt';

/**
 * The files of a pack, in their order: the site in a folder of its own, at the top what opens, explains and checks it, the
 * list of digests and its signature. The same inputs give the same bytes, whenever and wherever.
 * @param step is told after each file of the site
 * @throws PlainError when a name cannot stand on every drive
 */
export async function assemblePack(
  { site, name, version, key, gzip = false }: PackInputs,
  step: Step,
): Promise<PackedFile[]> {
  const paths = await listFolder(site);
  checkNames(paths);
  const copies: PackedFile[] = [];
  for (const [index, file] of paths.entries()) {
    const copy = await packedCopy(`${SITE_FOLDER}/${file}`, path.join(site, file));
    copies.push(copy, ...(gzip ? await precompress(copy) : []));
    step(index + 1, paths.length);
  }
  const publicKey = key?.public ?? null;
  const files = [
    ...copies,
    packedText('index.html', launcher(name)),
    packedText(MARK_FILE, MARK_TEXT),
    packedText(READ_ME, readMe(name, version, publicKey)),
    ...(await readCheckers(name, publicKey)),
  ].sort(byPath);
  const manifest = packedText(MANIFEST, writeManifest(files));
  if (!key) return [...files, manifest].sort(byPath);
  const comment = `${name}　${sayVersion(version)}`;
  const signature = writeSignature(manifest.from as Uint8Array, key.public, key.sign, comment);
  return [...files, manifest, packedText(SIGNATURE, signature)].sort(byPath);
}
