import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from '../../model/faults/plain-error.ts';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** The folder itself or the nearest above it that exists. */
async function bytesFree(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const parent = path.dirname(folder);
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && parent !== folder ? bytesFree(parent) : null;
  }
}

/**
 * Makes sure that a drive has room before anything is written to it.
 * @param folder on that drive; it need not exist
 * @param sizes of the files to be written
 * @throws PlainError that says how much is missing
 */
export async function checkFreeSpace(folder: string, sizes: readonly number[]): Promise<void> {
  // Drives give a file whole blocks; sticks are often formatted with large ones.
  const block = 32 * 1024;
  const needed = sizes.reduce((sum, size) => sum + Math.ceil((size + 1) / block) * block, 0);
  const free = await bytesFree(folder);
  if (free === null || free >= needed) return;
  throw new PlainError(
    `“${folder}”所在的盘放不下：要 ${megabytes(needed)} MB，只剩 ${megabytes(free)} MB。没有打包，什么也没有动。\n` +
      '  怎么办：删去盘上不要的文件，或换一个大些的盘，再运行一次。',
  );
}
