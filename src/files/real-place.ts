import { readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Where the link `file` points to, or null when it is none. */
function linkTarget(file: string): string | null {
  try {
    return path.resolve(realPlace(path.dirname(file)), readlinkSync(file));
  } catch {
    return null;
  }
}

/**
 * Where `file` really is, with every link on the way followed, also one to something that does not exist. What does not
 * exist yet stands in the real place of the nearest folder that does.
 */
export function realPlace(file: string): string {
  const absolute = path.resolve(file);
  try {
    return realpathSync.native(absolute);
  } catch (error) {
    // Links that go round in a circle lead nowhere, and nothing can be written there.
    const target = (error as NodeJS.ErrnoException).code === 'ELOOP' ? null : linkTarget(absolute);
    if (target !== null) return realPlace(target);
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(realPlace(parent), path.basename(absolute));
  }
}

// Windows and macOS take names that differ by case for one; elsewhere it does no harm to be as careful.
const folded = (file: string): string => (process.platform === 'linux' ? file : file.toLowerCase());

/** Whether `file` is `folder` or something in it; both as `realPlace` gives them. */
export function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folded(folder), folded(file));
  return way === '' || (way.split(path.sep)[0] !== '..' && !path.isAbsolute(way));
}
