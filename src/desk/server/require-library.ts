import { existsSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../files/location.ts';
import { PlainError } from '../../model/faults/plain-error.ts';

/**
 * Makes sure that a folder is a library, so that nothing is written into another by mistake.
 * @throws PlainError when it is none
 */
export function requireLibrary(folder: string): void {
  if (existsSync(path.join(folder, 'site.yaml'))) return;
  throw new PlainError(
    `“${shownPath(folder)}”不是文库（里面没有 site.yaml），没有打开。\n  怎么办：检查 --content 后面的文件夹名；先试一试，用 npm run desk -- --sample。`,
    { exitCode: 2 },
  );
}
