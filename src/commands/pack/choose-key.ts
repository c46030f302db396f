import { officeKey } from '../../library/office-key.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { readSigningKey, type SigningKey } from '../../outputs/signing/private-key.ts';

/**
 * The key to sign with: the private half of the one that the library names. A pack without a signature must be asked for
 * where there is a key, since readers would take it for a forged one.
 * @param file where the private key lies
 * @returns null for a pack without a signature
 * @throws PlainError when the private key is missing or another one; FaultError when the public one is damaged
 */
export function chooseKey(library: string, file: string, unsigned: boolean): SigningKey | null {
  const known = officeKey(library);
  if (unsigned || !known) return null;
  const key = readSigningKey(file);
  if (key?.public.line === known.line) return key;
  const what = key ? `私钥（${file}）和文库里的公钥不是一对` : `文库里有公钥，这台电脑上却没有私钥（${file}）`;
  throw new PlainError(
    `${what}，没法签名。没有打包，什么也没有动。\n  怎么办：到有私钥的电脑上打包，或用备份把它放回来；确实不要签名的，加上 --unsigned。`,
    { exitCode: 2 },
  );
}
