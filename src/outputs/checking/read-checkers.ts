import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublicKey } from '../../model/signing-key.ts';
import { toBase64 } from '../../model/signing-key.ts';
import { packedText, type PackedFile } from '../packed-file.ts';
import { composeVerifyPage } from './page/compose-page.ts';

/**
 * The checkers that go with a pack and need nothing installed: for Windows, for Linux and macOS, and for any browser.
 * @param name of the site
 * @param key the office's, null when the pack is not signed
 */
export async function readCheckers(name: string, key: PublicKey | null): Promise<PackedFile[]> {
  const read = async (file: string): Promise<string> =>
    (await readFile(path.join(import.meta.dirname, file), 'utf8'))
      .replaceAll('\r\n', '\n')
      .replaceAll('@PUBLIC_KEY@', key ? toBase64(key.bytes) : '')
      .replaceAll('@FINGERPRINT@', key?.fingerprint ?? '');
  return [
    packedText('verify.sh', await read('verify.sh')),
    // The command interpreter of Windows loses its place in a file whose lines end otherwise.
    packedText('verify.bat', (await read('verify.bat')).replaceAll('\n', '\r\n')),
    packedText('verify.html', await composeVerifyPage(name, key)),
  ];
}
