import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import type { Block } from '../../model/document.ts';

/** Names of the anchors before and after the words that a comment speaks of. */
export const anchorsOf = ({ number }: ResolvedAnnotation): { from: string; to: string } => ({
  from: `n${String(number)}-from`,
  to: `n${String(number)}-to`,
});

/**
 * Writes the words of a block, with an address for each sentence where there are several and an anchor at both ends of what a comment
 * speaks of: anchors are empty, so comments may overlap each other and the sentences.
 */
export function writeWords(
  into: XMLBuilder,
  { eId, text, sentences }: Block,
  comments: readonly ResolvedAnnotation[],
): void {
  const anchors = comments
    .flatMap((comment) => {
      const { from, to } = anchorsOf(comment);
      return [
        { at: comment.range.start, name: from },
        { at: comment.range.end, name: to },
      ];
    })
    .sort((a, b) => a.at - b.at);
  sentences.forEach(({ start, end }, index) => {
    const own = sentences.length < 2 ? into : into.ele('s', { 'xml:id': `${eId}-j${String(index + 1)}` });
    let written = start;
    const last = index === sentences.length - 1;
    for (const { at, name } of anchors.filter((anchor) => anchor.at >= start && (last || anchor.at < end))) {
      if (at > written) own.txt(text.slice(written, at));
      own.ele('anchor', { 'xml:id': name });
      written = at;
    }
    if (end > written) own.txt(text.slice(written, end));
  });
}
