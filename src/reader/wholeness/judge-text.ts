import { shortSum } from '../../search/core/checksum.ts';

/**
 * Whether the words of the page, as they were read and before any script touched them, are those that the build wrote. Pages of documents
 * have a checksum of their text alone (`src/reader/reading/whole-words.ts`).
 * @param read what `bring-checking.ts` kept of them
 */
export function textIsWhole(read: string | undefined): boolean {
  const expected = document.documentElement.dataset['sum'];
  return expected === undefined || read === undefined || shortSum(read) === expected;
}
