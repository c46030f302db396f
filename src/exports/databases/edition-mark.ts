import { createHash } from 'node:crypto';

/** What a load says that finds another edition of the library in the database. */
export const OTHER_EDITION = '库里装着文库的另一版。先运行这个文件夹里的 drop.sql 删掉它，再装入。';

/** Marks a table with what is loaded into it: rows of two editions must not come together. */
export const editionMark = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
