import type { Mention } from '../../library/mentions.ts';
import type { TextMarks } from './dress-blocks.ts';
import type { TermWords } from '../../model/term-words.ts';

/**
 * What materials put into the text of one document, with links from its page.
 * @param mentions what speaks of which address in the library
 */
export function marksOf(
  document: string,
  terms: readonly TermWords[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
): TextMarks {
  return {
    terms,
    mentionsOf: (eId) =>
      (mentions.get(`${document}#${eId}`) ?? []).map((mention) => ({ ...mention, path: `..${mention.path}` })),
  };
}
