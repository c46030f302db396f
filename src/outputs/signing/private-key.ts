import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { flushFolder } from '../../files/flush.ts';
import { isWithin, realPlace } from '../../files/real-place.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { publicKey, type PublicKey } from '../../model/signing-key.ts';

/** The office's key: what signs, and what others know it by. */
export interface SigningKey {
  public: PublicKey;
  sign: (bytes: Uint8Array) => Uint8Array;
}

/** Where the private key lies unless told: with the person, outside the project, so that no copy of it carries the key. */
export const usualKeyFile = (): string => path.join(homedir(), '.zhangju', 'private-key.pem');

function signingKey(key: KeyObject): SigningKey {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { public: publicKey(new Uint8Array(Buffer.from(x, 'base64url'))), sign: (bytes) => sign(null, bytes, key) };
}

/**
 * The key in a file, null when there is no file.
 * @throws PlainError when it holds no such key
 */
export function readSigningKey(file: string): SigningKey | null {
  if (!existsSync(file)) return null;
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType === 'ed25519') return signingKey(key);
  } catch {
    // Said below: what is wrong with it is nothing that the person could mend.
  }
  throw new PlainError(`“${file}”里不是章句的私钥，也许坏了。\n  怎么办：用当初留的备份换回来。`);
}

/**
 * Makes a key and keeps it where only its owner reads it.
 * @param apart folders that are published or passed on: the key must not lie in any of them
 * @throws PlainError when there is a key already, or the place is not apart
 */
export function makeSigningKey(file: string, apart: readonly string[]): SigningKey {
  const place = realPlace(file);
  const within = apart.find((folder) => isWithin(place, realPlace(folder)));
  if (within !== undefined)
    throw new PlainError(
      `私钥不能放在“${within}”里：这个文件夹会被复制给别人。\n  怎么办：换一个地方，例如 --file ${usualKeyFile()}`,
      { exitCode: 2 },
    );
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(place, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new PlainError(
      `已经有一把私钥了（${file}），没有动它：换了密钥，以前发出去的就认不出了。\n  怎么办：照旧用它；真要换，先把它移到别处收好。`,
      { exitCode: 2 },
    );
  }
  flushFolder(path.dirname(place));
  return signingKey(privateKey);
}
