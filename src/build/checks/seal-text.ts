import { shortSum } from '../../search/core/checksum.ts';

/**
 * A page with the checksum of its words on its root, by which it can tell that it is damaged (`src/reader/wholeness/judge-text.ts`).
 * @param shown the words within its `.page`, as a browser reads them
 */
export const sealText = (html: string, shown: string): string =>
  html.replace('<html ', `<html data-sum="${shortSum(shown)}" `);
