import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import type { Block } from '../../model/document.ts';

/** How a kind of XML writes what stands among words. */
export interface WordsDialect {
  /** Opens the element of a sentence that has this address. */
  sentence: (into: XMLBuilder, address: string) => XMLBuilder;
  /** Writes an empty element before (`from`) or after (`to`) the words that a comment speaks of. */
  mark: (into: XMLBuilder, comment: ResolvedAnnotation, end: 'from' | 'to') => void;
}

/** The comments on each block. */
export function commentsByBlock(annotations: readonly ResolvedAnnotation[]): (eId: string) => ResolvedAnnotation[] {
  const byBlock = new Map<string, ResolvedAnnotation[]>();
  for (const one of annotations) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one]);
  return (eId) => byBlock.get(eId) ?? [];
}

/**
 * Writes the words of a block, with an address for each sentence where there are several and a mark at both ends of what a comment
 * speaks of: marks are empty, so comments may overlap each other and the sentences.
 */
export function writeWords(
  into: XMLBuilder,
  { eId, text, sentences }: Block,
  comments: readonly ResolvedAnnotation[],
  { sentence, mark }: WordsDialect,
): void {
  const marks = comments
    .flatMap((comment) => [
      { at: comment.range.start, comment, end: 'from' as const },
      { at: comment.range.end, comment, end: 'to' as const },
    ])
    .sort((a, b) => a.at - b.at);
  sentences.forEach(({ start, end: stop }, index) => {
    const own = sentences.length < 2 ? into : sentence(into, `${eId}-j${String(index + 1)}`);
    let written = start;
    const last = index === sentences.length - 1;
    for (const { at, comment, end } of marks.filter((each) => each.at >= start && (last || each.at < stop))) {
      if (at > written) own.txt(text.slice(written, at));
      mark(own, comment, end);
      written = at;
    }
    if (stop > written) own.txt(text.slice(written, stop));
  });
}
