import type { Passage } from '../../edition/join-lines.ts';
import { readOpening } from '../numbering.ts';
import { endingOf } from '../sentences.ts';
import type { LineHints } from '../source-lines.ts';
import type { Heading } from './find-headings.ts';
import { DATE_LINE, ORGAN_LINE, PERSON_LINE, SALUTATION } from './frame-patterns.ts';

/** Fewer say nothing: one short line may be anything. */
const LEAST = 2;
const LEAST_PLAIN = 3;

const isText = (text: string | undefined): boolean =>
  text !== undefined && text.length >= 40 && /[。！？]/u.test(text) && endingOf(text) !== 'open';

/**
 * Headings without numbers, as speeches have them: short lines without a full stop between paragraphs of prose, set in bold or centred, or, in
 * a text that has no other headings, three or more of them.
 * @param skip passages that are something else already
 */
export function findPlainSubheads(
  passages: readonly Passage[],
  skip: ReadonlySet<number>,
  headings: readonly Heading[],
  bodyStart: number,
  hints: (index: number) => LineHints | undefined,
): Heading[] {
  const numbered = new Set(headings.map(({ index }) => index));
  const found: number[] = [];
  for (let index = bodyStart; index < passages.length - 1; index += 1) {
    const text = passages[index]?.text ?? '';
    if (skip.has(index) || numbered.has(index) || text.length < 3 || text.length > 30) continue;
    if (readOpening(text) || /[。；，：:;,、…]|[.!！?？]$/u.test(text.replace(/[？！]$/u, ''))) continue;
    if (DATE_LINE.test(text) || ORGAN_LINE.test(text) || PERSON_LINE.test(text) || SALUTATION.test(text)) continue;
    const before = passages[index - 1]?.text;
    if (!isText(passages[index + 1]?.text) || !(index === bodyStart || isText(before))) continue;
    found.push(index);
  }
  const marked = found.filter((index) => hints(index)?.bold === true || hints(index)?.centered === true);
  const own = headings.filter(({ kind }) => kind !== 'hint').length;
  const chosen = marked.length >= LEAST ? marked : own === 0 && found.length >= LEAST_PLAIN ? found : [];
  return chosen.map((index) => ({
    index,
    length: passages[index]?.text.length ?? 0,
    kind: 'hint',
    reason: '段落之间单独成行的短句',
    doubt: marked.length >= LEAST ? 0.25 : 0.35,
    gap: false,
  }));
}
