import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The list of a pack's files with their digests, at its top, as `sha256sum -c` reads it. */
export const MANIFEST = 'manifest-sha256.txt';
/** The office's signature of the list. */
export const SIGNATURE = `${MANIFEST}.minisig`;

/** Begins the last line, which holds the digest of the lines above: a changed list is told from changed files. */
const OWN_DIGEST = '# sha256 ';

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The text of the list. */
export function writeManifest(files: readonly { path: string; sha256: string }[]): string {
  const lines = files.map((file) => `${file.sha256}  ${file.path}\n`).join('');
  return `${lines}${OWN_DIGEST}${digest(lines)}\n`;
}

/** Digests by path, or null when the list is not whole. */
export function readManifest(text: string): Map<string, string> | null {
  const end = text.lastIndexOf(OWN_DIGEST);
  const lines = text.slice(0, Math.max(end, 0));
  if (end < 0 || text.slice(end) !== `${OWN_DIGEST}${digest(lines)}\n`) return null;
  return new Map(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}
