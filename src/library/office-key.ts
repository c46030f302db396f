import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../files/location.ts';
import { FaultError } from '../model/faults/fault.ts';
import { readPublicKey, type PublicKey } from '../model/signing-key.ts';

/** Where the public half of the office's key lies in its library. */
export const PUBLIC_KEY_FILE = 'public-key.txt';

/**
 * The public key of the office that keeps a library, null when it has none.
 * @throws FaultError when the file holds no key
 */
export function officeKey(folder: string): PublicKey | null {
  const file = path.join(folder, PUBLIC_KEY_FILE);
  if (!existsSync(file)) return null;
  const key = readPublicKey(readFileSync(file, 'utf8'));
  if (key) return key;
  throw new FaultError({
    rule: 'public-key',
    file: shownPath(file),
    what: '里面不是一把公钥，也许抄漏了字。',
    remedy: '换回当初 npm run key 写出的文件；不再签名的，把它删去。',
  });
}
