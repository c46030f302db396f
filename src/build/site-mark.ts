import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The file by which a folder is known as a site that a build wrote and the next one may replace. */
export const MARK_FILE = 'zhangju-site.txt';

const FIRST_LINE = '这个文件夹是章句构建的站点，双击 index.html 打开。';

/** What stands in it: the same in every build. Older builds are known by its first line, which must not change. */
export const MARK_TEXT = `${FIRST_LINE}
重新构建时，整个文件夹会换成新的：请不要把自己的文件放在里面，也不要删去本文件。
`;

/** Whether a folder carries the mark. */
export function hasMark(folder: string): boolean {
  try {
    return readFileSync(path.join(folder, MARK_FILE), 'utf8').startsWith(FIRST_LINE);
  } catch {
    return false;
  }
}
