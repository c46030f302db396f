import type { Block, StructuredDocument, TextRange } from '../model/document.ts';
import type { Fault } from '../model/faults/fault.ts';
import type { YamlContent } from '../files/read-yaml.ts';
import type { Annotations, Emendation, Note } from './schemas/annotations.ts';
import { quoteMismatch } from '../model/faults/quote-mismatch.ts';
import { locateWords, wordsStand } from '../model/words-in-text.ts';

/** A comment tied to the characters that it speaks of. */
export interface ResolvedAnnotation {
  /** Running number in the document, from 1, in reading order. */
  number: number;
  block: string;
  range: TextRange;
  words: string;
  comment: ({ kind: 'emendation' } & Emendation) | ({ kind: 'note' } & Note);
}

/** A fault for words that are not in the block that they are said to be in. */
export function wordsFault(
  place: { file: string; line: number },
  block: Block | undefined,
  at: string,
  words: string,
  failure: 'missing' | 'ambiguous' | 'outer-missing',
): Fault {
  if (!block) {
    return {
      rule: 'address-exists',
      ...place,
      what: `文稿里没有地址 ${at}。`,
      remedy: '改成文稿里有的地址；阅读页上每段的段号就是它的地址。',
    };
  }
  if (failure === 'ambiguous') {
    return {
      rule: 'quote-unique',
      ...place,
      what: `“${words}”在 ${at} 里不止一处，不知道指哪一处。`,
      remedy: '用 within 写一句包含它的、更长的原文。',
    };
  }
  return quoteMismatch(place, at, block, words, '从原文逐字抄录，包括标点；或者改正地址。');
}

/**
 * Ties every comment to its words.
 * @returns comments in reading order, and a fault for each whose words are not in the source.
 */
export function resolveAnnotations(
  document: StructuredDocument,
  annotations: YamlContent<Annotations>,
  file: string,
): { resolved: ResolvedAnnotation[]; faults: Fault[] } {
  const blocks = new Map(document.blocks.map((block, index) => [block.eId, { block, index }]));
  const faults: Fault[] = [];
  const found: { order: number; annotation: Omit<ResolvedAnnotation, 'number'> }[] = [];

  const locate = (comment: ResolvedAnnotation['comment'], path: PropertyKey[]): void => {
    const target = blocks.get(comment.at);
    const located = locateWords(target?.block.text ?? '', comment.words, comment.within);
    if (!target || 'failure' in located) {
      const failure = 'failure' in located ? located.failure : 'missing';
      const words = failure === 'outer-missing' ? (comment.within ?? comment.words) : comment.words;
      faults.push(
        wordsFault({ file, line: annotations.lineOf([...path, 'words']) }, target?.block, comment.at, words, failure),
      );
      return;
    }
    found.push({
      order: target.index * 1e6 + located.range.start,
      annotation: { block: comment.at, range: located.range, words: comment.words, comment },
    });
  };

  annotations.data.emendations.forEach((entry, index) => {
    locate({ kind: 'emendation', ...entry }, ['emendations', index]);
  });
  annotations.data.notes.forEach((entry, index) => {
    locate({ kind: 'note', ...entry }, ['notes', index]);
    entry.see.forEach((reference, n) => {
      const target = blocks.get(reference.at)?.block;
      if (target && wordsStand(target.text, reference.words)) return;
      const line = annotations.lineOf(['notes', index, 'see', n, 'words']);
      faults.push(wordsFault({ file, line }, target, reference.at, reference.words, 'missing'));
    });
  });
  const resolved = found
    .sort((a, b) => a.order - b.order)
    .map(({ annotation }, index) => ({ number: index + 1, ...annotation }));
  return { resolved, faults };
}
