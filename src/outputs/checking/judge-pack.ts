import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { PublicKey } from '../../model/signing-key.ts';
import { MANIFEST, readManifest, SIGNATURE } from '../manifest.ts';
import { judgeSignature } from '../signing/signature-file.ts';
import { isLeftBySystem } from '../stray-files.ts';

/** A folder that somebody holds, however it is read. */
export interface HeldFolder {
  /** Every file, from the folder's top, with forward slashes. */
  paths: readonly string[];
  /** A file as text. */
  text: (path: string) => Promise<string>;
  /** SHA-256 of a file in hexadecimal; rejects when it cannot be read. */
  digest: (path: string) => Promise<string>;
}

/** Whose a pack is: `unsigned` when nobody has signed it and no key is expected. */
export type Origin = 'valid' | 'other-key' | 'invalid' | 'missing' | 'unknown-key' | 'unsigned';

/** What is wrong with a folder. */
export interface Verdict {
  damaged: string[];
  missing: string[];
  added: string[];
  origin: Origin;
  /** Files that were compared. */
  compared: number;
  /** True when every file is as it was packed, and the signature is the office's or none is expected. */
  whole: boolean;
}

function originOf(manifest: string, signature: string | null, key: PublicKey | null): Origin {
  if (key === null) return signature === null ? 'unsigned' : 'unknown-key';
  return signature === null ? 'missing' : judgeSignature(signature, utf8ToBytes(manifest), key);
}

/**
 * Compares a folder with its list, and the list with its signature.
 * @param key the office's public key; null when the pack was made without one
 * @param step is told after each file
 */
export async function judgePack(
  { paths, text, digest }: HeldFolder,
  key: PublicKey | null,
  step: (done: number, all: number) => void = () => undefined,
): Promise<Verdict> {
  const present = new Set(paths);
  const missing: string[] = [];
  const damaged: string[] = [];
  const manifest = present.has(MANIFEST) ? await text(MANIFEST) : '';
  const signature = present.has(SIGNATURE) ? await text(SIGNATURE) : null;
  const origin = originOf(manifest, signature, key);
  const listed = readManifest(manifest);
  if (!listed) (present.has(MANIFEST) ? damaged : missing).push(MANIFEST);
  if (origin === 'missing') missing.push(SIGNATURE);
  // A list that is whole but was made anew is told by its signature.
  if (origin === 'invalid' && listed) damaged.push(SIGNATURE);
  let done = 0;
  for (const [path, expected] of listed ?? []) {
    if (!present.has(path)) missing.push(path);
    else if ((await digest(path).catch(() => '')) !== expected) damaged.push(path);
    done += 1;
    step(done, listed?.size ?? 0);
  }
  const added = listed
    ? paths.filter(
        (path) =>
          !listed.has(path) && path !== MANIFEST && !(path === SIGNATURE && key !== null) && !isLeftBySystem(path),
      )
    : [];
  const sound = damaged.length + missing.length + added.length === 0;
  return {
    damaged,
    missing,
    added,
    origin,
    compared: done,
    whole: sound && (origin === 'valid' || origin === 'unsigned'),
  };
}
