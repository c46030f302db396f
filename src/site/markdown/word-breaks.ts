import type { ElementContent } from 'hast';
import { h } from 'hastscript';

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
/** A line may not begin with these, so no break is offered before them. */
const NOT_AT_LINE_START = /^[、，。；：？！”’）》】〕…—％%]/u;
/** Nor end with these, so no break is offered after them. */
const NOT_AT_LINE_END = /[“‘（《【〔第]$/u;
/** A number stays whole, and with what it counts: 2024年, 18号, 第十三条. */
const NUMBER = /[\d〇零一二三四五六七八九十百千]$/u;
const COUNTED = /^[〇零一二三四五六七八九十百千年月日号条款项章节个次届期]/u;

/** The segmenter parts words that it does not know into characters: 党建, 区委. */
const ONE_CHARACTER = /^\p{Script=Han}$/u;
/** Of these, no more than this many are kept in one piece, or a narrow screen could not set it. */
const LONGEST_RUN = 4;

const staysTogether = (before: string, after: string): boolean =>
  NOT_AT_LINE_START.test(after) || NOT_AT_LINE_END.test(before) || (NUMBER.test(before) && COUNTED.test(after));

/**
 * Offers line breaks between words and nowhere else, for headings set with `word-break: keep-all`: a title never breaks
 * as 社｜区. The text itself stays as it was.
 */
export function breakBetweenWords(text: string): ElementContent[] {
  const content: ElementContent[] = [];
  let run = 0;
  for (const { segment } of words.segment(text)) {
    const last = content.at(-1);
    run = ONE_CHARACTER.test(segment) ? (run % LONGEST_RUN) + 1 : 0;
    if (last?.type === 'text' && (run > 1 || staysTogether(last.value, segment))) {
      last.value += segment;
      continue;
    }
    if (content.length > 0) content.push(h('wbr'));
    content.push({ type: 'text', value: segment });
  }
  return content;
}
