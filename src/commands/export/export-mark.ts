import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Doing } from '../../build/check-target.ts';

/** The file by which a folder is known as an export, which the next one may replace. */
export const EXPORT_MARK = 'zhangju-export.txt';

const FIRST_LINE = '这个文件夹是章句导出的数据。';

/** What stands in it. */
export const EXPORT_MARK_TEXT = `${FIRST_LINE}
重新导出时，整个文件夹会换成新的：请不要把自己的文件放在里面，也不要删去本文件。
`;

/** How messages speak of exporting. */
export const EXPORTING: Doing = {
  verb: '导出',
  option: '--out',
  name: '导出',
  product: '数据',
  isOurs: (folder) => {
    try {
      return readFileSync(path.join(folder, EXPORT_MARK), 'utf8').startsWith(FIRST_LINE);
    } catch {
      return false;
    }
  },
};
