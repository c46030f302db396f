import type { Passage } from '../../edition/join-lines.ts';
import { readOpening } from '../numbering.ts';
import { withoutLeaders } from './leaders.ts';

const HEADING = /^(?:目\s*[录次]|contents)$/iu;
const key = (text: string): string => withoutLeaders(text).replace(/[\s.…·．・]/gu, '');
const LONGEST = 60;
/** Longer lists than this are no contents. */
const MOST = 400;

/** How many passages from `index` make one entry of a table of contents (it may run over two lines); 0 when they are none. */
function entryLength(passages: readonly Passage[], index: number, last: ReadonlyMap<string, number>): number {
  const text = passages[index]?.text ?? '';
  const words = withoutLeaders(text);
  if (text === '' || words.length > LONGEST || /[。；]/u.test(words)) return 0;
  if ((last.get(key(text)) ?? -1) > index) return 1;
  const both = text + (passages[index + 1]?.text ?? '');
  if (both.length <= LONGEST * 1.5 && (last.get(key(both)) ?? -1) > index + 1) return 2;
  return words !== text && /\p{Script=Han}/u.test(text) ? 1 : 0;
}

/**
 * Indices of the passages that are a table of contents. Matches 目 录 and the entries below it, with or without page numbers
 * (`第一章 总则……3`), however they are indented; and, without that heading, four or more lines over the text that come again in it. It ends
 * where the first entry comes again, which is the text.
 * @param indentOf indent of a passage's first line, in characters
 */
export function findToc(passages: readonly Passage[], indentOf: (index: number) => number): Set<number> {
  const last = new Map<string, number>();
  passages.forEach(({ text }, index) => {
    if (text.length <= LONGEST * 1.5) last.set(key(text), index);
  });
  const kindOf = (index: number): string => readOpening(`${passages[index]?.text ?? ''} `)?.kind ?? '';
  const run = (start: number): number[] => {
    const entries: number[] = [];
    const seen = new Set<string>();
    for (let index = start; index < passages.length;) {
      const words = key(passages[index]?.text ?? '');
      // 第一节 一般规定 may stand below several chapters; a chapter stands once.
      if (seen.has(words) && kindOf(index) === kindOf(start)) break;
      const count = entryLength(passages, index, last);
      // An entry whose heading reads otherwise in the text stands between entries.
      const odd =
        count === 0 &&
        entries.length > 0 &&
        (passages[index]?.text.length ?? 99) < 40 &&
        !/[。，；：]/u.test(passages[index]?.text ?? '。') &&
        entryLength(passages, index + 1, last) > 0 &&
        !seen.has(key(passages[index + 1]?.text ?? ''));
      if (count === 0 && !odd) break;
      seen.add(words);
      for (let at = 0; at < Math.max(1, count); at += 1) entries.push(index + at);
      index += Math.max(1, count);
    }
    return entries;
  };
  /** Entries up to where the first of them comes again, if nothing but short lines stands between. */
  const upToText = (start: number): number[] | null => {
    const first = key(passages[start]?.text ?? '');
    const end = passages.findIndex(({ text }, index) => index > start && key(text) === first);
    if (first === '' || end < start + 2 || end > start + MOST) return null;
    const between = passages.slice(start, end);
    const short = between.every(
      ({ text }) => withoutLeaders(text).length <= LONGEST && !/[。；]/u.test(withoutLeaders(text)),
    );
    return short ? between.map((_, offset) => start + offset) : null;
  };
  const titled = passages.findIndex(({ text }, index) => index < 80 && HEADING.test(text));
  if (titled >= 0) {
    const found = [titled, ...(upToText(titled + 1) ?? run(titled + 1))];
    // A copy may give the contents twice; what is set otherwise is the text.
    for (;;) {
      const next = (found.at(-1) ?? 0) + 1;
      const more = indentOf(next) === indentOf(titled + 1) ? run(next) : [];
      if (more.length < 3) break;
      found.push(...more);
    }
    return new Set(found);
  }
  for (let start = 0; start < Math.min(40, passages.length); start += 1) {
    const text = passages[start]?.text ?? '';
    if (text.length > LONGEST || (last.get(key(text)) ?? -1) <= start) continue;
    const entries = run(start);
    const divisions = entries.filter((index) => readOpening(`${passages[index]?.text ?? ''} `) !== null);
    const next = passages[(entries.at(-1) ?? 0) + 1]?.text ?? '';
    if (entries.length >= 4 && divisions.length >= 3 && key(next) === key(text)) return new Set(entries);
  }
  return new Set();
}
