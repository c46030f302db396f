import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Decisions } from '../../src/edition/schemas/decisions.ts';

/** Writes a source folder as an office would have it: the bytes, where they came from, what was decided. */
export function writeSource(
  folder: string,
  bytes: Uint8Array,
  encoding = 'utf-8',
  decisions: Partial<Decisions> = {},
): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'original.txt'), bytes);
  writeFileSync(path.join(folder, 'decisions.yaml'), stringify(decisions));
  writeFileSync(
    path.join(folder, 'origin.yaml'),
    stringify({
      description: '虚构的通知',
      file: 'original.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding,
      publisher: '云岭街道',
      obtained: '自拟',
      official: false,
    }),
  );
  return folder;
}
