import type { ElementContent } from 'hast';
import { h } from 'hastscript';

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
/** A line may not begin with these, so no break is offered before them. */
const NOT_AT_LINE_START = /^[、，。；：？！”’）》】〕…—％%]/u;
/** Nor end with these, so no break is offered after them. */
const NOT_AT_LINE_END = /[“‘（《【〔第]$/u;
/** A number stays with what it counts: 2024年, 18号. */
const NUMBER = /\d$/u;
const COUNTED = /^[年月日号条款项章节个次届期]/u;

const staysTogether = (before: string, after: string): boolean =>
  NOT_AT_LINE_START.test(after) || NOT_AT_LINE_END.test(before) || (NUMBER.test(before) && COUNTED.test(after));

/**
 * Offers line breaks between words and nowhere else, for headings set with `word-break: keep-all`: a title never breaks
 * as 社｜区. The text itself stays as it was.
 */
export function breakBetweenWords(text: string): ElementContent[] {
  const content: ElementContent[] = [];
  for (const { segment } of words.segment(text)) {
    const last = content.at(-1);
    if (last?.type === 'text' && staysTogether(last.value, segment)) {
      last.value += segment;
      continue;
    }
    if (content.length > 0) content.push(h('wbr'));
    content.push({ type: 'text', value: segment });
  }
  return content;
}
