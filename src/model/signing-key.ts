import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The public half of an office's key, by which anyone can tell whether a pack is the office's. */
export interface PublicKey {
  /** 32 bytes, Ed25519 (RFC 8032). */
  bytes: Uint8Array;
  /** What signatures name the key by. */
  id: Uint8Array;
  /** The line that people pass on, as minisign writes it: base64 of `Ed`, id, key. */
  line: string;
  /** What people compare by eye. */
  fingerprint: string;
}

export const fromBase64 = (text: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
};

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Joins byte strings. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** `Ed`: a signature of the file itself, not of its digest. */
export const ALGORITHM = Uint8Array.of(0x45, 0x64);

/** The first 128 bits of the key's SHA-256, in groups of four hexadecimal digits. */
const fingerprintOf = (bytes: Uint8Array): string =>
  bytesToHex(sha256(bytes))
    .slice(0, 32)
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/gu, '$1 ');

/** A public key from its 32 bytes. */
export function publicKey(bytes: Uint8Array): PublicKey {
  const id = sha256(bytes).slice(0, 8);
  return { bytes, id, line: toBase64(joinBytes(ALGORITHM, id, bytes)), fingerprint: fingerprintOf(bytes) };
}

/** Reads the last line of a public key's file; null when it is none. */
export function readPublicKey(text: string): PublicKey | null {
  const line = text.trim().split('\n').at(-1)?.trim() ?? '';
  const bytes = fromBase64(line);
  if (bytes?.length !== 42) return null;
  const key = publicKey(bytes.slice(10));
  return key.line === line ? key : null;
}
