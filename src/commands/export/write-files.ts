import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkReplaceable } from '../../build/check-target.ts';
import { swap } from '../../build/put-in-place.ts';
import type { Step } from '../../build/tell-progress.ts';
import type { BinaryFile, OutputFile, TextFile } from '../../exports/output.ts';
import { flushTree } from '../../files/flush.ts';
import { EXPORT_MARK, EXPORT_MARK_TEXT, EXPORTING } from './export-mark.ts';

/** What was written. */
export interface Written {
  files: number;
  bytes: number;
}

/** Writes one file, part by part. Returns its bytes. */
async function write(file: string, made: Pick<TextFile, 'text'> | Pick<BinaryFile, 'bytes'>): Promise<number> {
  await mkdir(path.dirname(file), { recursive: true });
  if ('bytes' in made) {
    const bytes = await made.bytes();
    await writeFile(file, bytes);
    return bytes.length;
  }
  const { text } = made;
  if (typeof text === 'string') {
    await writeFile(file, text);
    return Buffer.byteLength(text);
  }
  const handle = await open(file, 'wx');
  let bytes = 0;
  try {
    for (const part of text) bytes += (await handle.write(part)).bytesWritten;
  } finally {
    await handle.close();
  }
  return bytes;
}

/**
 * Writes an export to a folder. It is made beside its place and moved there when it is whole: until then an earlier one stays as it was.
 * @param target the folder, as `checkTarget` gives it
 * @param step is told after each file
 * @throws what a file's maker throws, PlainError when something that is not ours is in the way, or the system's error
 */
export async function writeFiles(
  files: Iterable<OutputFile>,
  target: string,
  step: Step,
  all: number,
): Promise<Written> {
  const [next, last] = [`${target}.next`, `${target}.last`];
  // A run that was cut off between the two renames has left the earlier export aside.
  if (!existsSync(target) && EXPORTING.isOurs?.(last)) await rename(last, target);
  for (const folder of [next, last]) {
    checkReplaceable(folder, folder, EXPORTING);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  const written: Written = { files: 0, bytes: 0 };
  try {
    // The mark goes first: by it the next run knows what to clear away when this one is cut off.
    await write(path.join(next, EXPORT_MARK), { text: EXPORT_MARK_TEXT });
    for (const file of files) {
      written.bytes += await write(path.join(next, file.path), file);
      written.files += 1;
      step(written.files, all);
    }
    await flushTree(next);
    await swap(next, last, target);
    return written;
  } catch (error) {
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}
