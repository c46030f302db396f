import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ALGORITHM, fromBase64, joinBytes, toBase64, type PublicKey } from '../../model/signing-key.ts';

hashes.sha512 = sha512;

const UNTRUSTED = 'untrusted comment: zhangju ';
const TRUSTED = 'trusted comment: ';

/** What a signature is worth. */
export type SignatureState = 'valid' | 'other-key' | 'invalid';

/**
 * The file of a signature, as minisign writes and reads it. Its first line, which nothing covers, holds the digest of the
 * others, so that checkers without Ed25519 can tell whether the file is whole.
 * @param sign signs bytes with the key
 * @param comment is signed too
 */
export function writeSignature(
  manifest: Uint8Array,
  key: PublicKey,
  sign: (bytes: Uint8Array) => Uint8Array,
  comment: string,
): string {
  const signature = sign(manifest);
  const both = sign(joinBytes(signature, utf8ToBytes(comment)));
  const rest = `${toBase64(joinBytes(ALGORITHM, key.id, signature))}\n${TRUSTED}${comment}\n${toBase64(both)}\n`;
  return `${UNTRUSTED}${bytesToHex(sha256(utf8ToBytes(rest)))}\n${rest}`;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

const verified = (signature: Uint8Array, bytes: Uint8Array, key: PublicKey): boolean => {
  try {
    return verify(signature, bytes, key.bytes, { zip215: false });
  } catch {
    return false;
  }
};

/** Judges the signature of a list: whether it is this key's, and whether it was made of these bytes. */
export function judgeSignature(text: string, manifest: Uint8Array, key: PublicKey): SignatureState {
  const [first = '', second = '', third = '', fourth = '', ...more] = text.split('\n');
  const rest = text.slice(first.length + 1);
  const signed = fromBase64(second);
  const both = fromBase64(fourth);
  const whole = first === `${UNTRUSTED}${bytesToHex(sha256(utf8ToBytes(rest)))}` && more.length === 1 && more[0] === '';
  if (!whole || signed?.length !== 74 || both?.length !== 64 || !third.startsWith(TRUSTED)) return 'invalid';
  if (!sameBytes(signed.slice(2, 10), key.id)) return 'other-key';
  const signature = signed.slice(10);
  const comment = utf8ToBytes(third.slice(TRUSTED.length));
  return sameBytes(signed.slice(0, 2), ALGORITHM) &&
    verified(signature, manifest, key) &&
    verified(both, joinBytes(signature, comment), key)
    ? 'valid'
    : 'invalid';
}
