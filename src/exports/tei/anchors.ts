import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import type { WordsDialect } from '../xml/write-words.ts';

/** Names of the anchors before and after the words that a comment speaks of. */
export const anchorsOf = ({ number }: ResolvedAnnotation): { from: string; to: string } => ({
  from: `n${String(number)}-from`,
  to: `n${String(number)}-to`,
});

/** Sentences and anchors as TEI has them. */
export const TEI_WORDS: WordsDialect = {
  sentence: (into, address) => into.ele('s', { 'xml:id': address }),
  mark: (into, comment, end) => {
    into.ele('anchor', { 'xml:id': anchorsOf(comment)[end] });
  },
};
