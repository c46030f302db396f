import { MARK_FILE, MARK_TEXT } from '../../build/site-mark.ts';
import type { LibraryVersion } from '../../library/library-version.ts';
import { byPath, packedText, type PackedFile } from '../packed-file.ts';

const checksums = (files: readonly PackedFile[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/**
 * Puts a pack into a bag as archives take it in (BagIt 1.0, RFC 8493): the pack is its payload.
 * @param name of the site
 */
export function intoBag(pack: readonly PackedFile[], name: string, { number, date }: LibraryVersion): PackedFile[] {
  const payload = pack.map((file) => ({ ...file, path: `data/${file.path}` }));
  const octets = payload.reduce((sum, { size }) => sum + size, 0);
  const tags = [
    packedText('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    packedText(
      'bag-info.txt',
      [
        `External-Description: ${name}`,
        `External-Identifier: ${number}`,
        ...(date === null ? [] : [`Bagging-Date: ${date}`]),
        `Payload-Oxum: ${String(octets)}.${String(payload.length)}`,
        '',
      ].join('\n'),
    ),
    packedText('manifest-sha256.txt', checksums(payload)),
    packedText(MARK_FILE, MARK_TEXT),
  ].sort(byPath);
  return [...payload, ...tags, packedText('tagmanifest-sha256.txt', checksums(tags))].sort(byPath);
}
