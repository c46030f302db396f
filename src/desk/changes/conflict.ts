import type { Base } from '../shared/api.ts';
import { baseOf } from './digest.ts';

/** Thrown when files are no longer as the page saw them: another window, a person or git has changed them. */
export class Conflict extends Error {
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super('这些内容在别处改过了。');
    this.name = 'Conflict';
    this.files = files;
  }
}

/**
 * Makes sure that the files are as the page saw them.
 * @throws Conflict that names those which are not
 */
export function requireUnchanged(folder: string, base: Base): void {
  const now = baseOf(folder, Object.keys(base));
  const changed = Object.keys(base).filter((file) => base[file] !== now[file]);
  if (changed.length > 0) throw new Conflict(changed);
}
