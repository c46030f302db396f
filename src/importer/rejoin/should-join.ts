import { RANK, type Opening } from '../numbering.ts';
import { HISTORY_LINE, SALUTATION, TITLE_END } from '../outline/frame-patterns.ts';
import { isDivision } from './number-sequence.ts';
import { closesPair, endingOf, hasOpenPair, isProse } from '../sentences.ts';

/** A verdict on the break between two lines. */
export interface Verdict {
  join: boolean;
  reason: string;
  /** How doubtful it is, 0 to 1. */
  doubt: number;
}

const keep = (reason: string, doubt = 0): Verdict => ({ join: false, reason, doubt });
const join = (reason: string, doubt = 0): Verdict => ({ join: true, reason, doubt });

const HISTORY_START = /^[（(]?\s*(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})\s*年/u;
const HISTORY_END = /(?:施行|通过|批准|公布|修正|修订|发布|实施)[）)]?$/u;
const DATE_LINE = /^[（(]?\s*(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})\s*年/u;

const BROKEN_BEFORE_NUMBER = '上一行的句子没有完，行首的序号是断句造成的，不是标题';

/**
 * Judges a break in a text that is not wrapped at one width: every line is a paragraph unless a sentence was cut.
 * @param current the paragraph so far
 * @param opening the number at the head of `current`, if it counts
 * @param nextOpening the number at the head of `next`, if it counts
 * @param context whether page furniture stood between the two, and whether the next number is the one to expect
 */
export function judgeBreak(
  current: string,
  opening: Opening | null,
  next: string,
  nextOpening: Opening | null,
  context: { cut: boolean; inSequence: boolean; inArticle: boolean },
): Verdict {
  const { cut } = context;
  if (/^[，。、；：！？）》”’】%％]/u.test(next)) return join('这一行以不能放在行首的标点开头，是上一行断开的');
  if (current.length < 400 && hasOpenPair(current) && closesPair(current, next)) {
    return join('括号、书名号或引号断在两行');
  }
  const ending = endingOf(current);
  if (ending === 'finished') return keep('上一行的句子已经结束');
  if (SALUTATION.test(next) && next.length <= 30) return keep('下一行是称谓');
  if (isDivision(opening)) return keep('上一行是标题');
  if (isDivision(nextOpening) && !/[，、]$/u.test(current)) return keep('下一行是编章节标题', 0.3);
  if (HISTORY_LINE.test(current) && HISTORY_END.test(current)) return keep('上一行是题注');
  if (ending === 'bracket') return keep('上一行以括号结束', isProse(current) && current.length > 60 ? 0.2 : 0);
  const heading = opening !== null && opening.kind !== '条' && !/[。；]/u.test(current);
  const siblings = nextOpening && opening && nextOpening.kind === opening.kind && nextOpening.n === opening.n + 1;
  if (/[，、,]$/u.test(current) && !siblings) {
    return join(nextOpening ? BROKEN_BEFORE_NUMBER : '一句话被断成两行', nextOpening ? 0.4 : 0.1);
  }
  // An article's items are sentences, so a page may have ended within one; a heading may well be the last line of a page.
  const cutShort = cut && !nextOpening && (/，/u.test(current) || (context.inArticle && endingOf(next) === 'finished'));
  if (heading && current.length <= 50 && !/[，、]$/u.test(current) && !cutShort) return keep('上一行是标题或条目');
  if (isProse(current) && (current.length >= 15 || /[，、,]$/u.test(current))) {
    if (/(?:如下|以下)$/u.test(current) && nextOpening?.n === 1) return keep('上一行引出下面的条目', 0.2);
    if (siblings) return keep('两行是相连的两项', 0.2);
    if (nextOpening && opening && nextOpening.n === 1 && RANK[nextOpening.kind] > RANK[opening.kind]) {
      return keep('下一行是下一级的第一项', 0.4);
    }
    if (
      context.inSequence &&
      nextOpening &&
      next.length <= 40 &&
      !/[，。；：、]/u.test(next.slice(nextOpening.printed.length))
    ) {
      return keep('下一行是序号连贯的标题', 0.5);
    }
    if (DATE_LINE.test(next) && next.length < 15) return keep('下一行是日期');
    return join(nextOpening ? BROKEN_BEFORE_NUMBER : '一句话被断成两行', nextOpening ? 0.5 : 0.25);
  }
  if (
    nextOpening?.kind === 'cn1' &&
    !context.inSequence &&
    nextOpening.n <= 3 &&
    !opening &&
    current.length >= 12 &&
    /、/u.test(current)
  ) {
    return join(BROKEN_BEFORE_NUMBER, 0.6);
  }
  // A page ended here: what looks like a short line may be the first half of a sentence.
  if (cut && !nextOpening && current.length >= 12 && endingOf(next) === 'finished')
    return join('一句话被页码隔成两行', 0.3);
  return keep('上一行像是单独的一行');
}

/**
 * Judges a break in a text that was wrapped at one width.
 * @param context `full`: the last line of `current` fills the width; `endShare`: share of full stops that end a paragraph in
 *   this text; `indented`: `next` begins with an indent, `parted`: an empty line stands between, both null where the text does not
 *   mark its paragraphs so; `cut`: page furniture stood between
 */
export function judgeWrappedBreak(
  current: string,
  next: string,
  nextOpening: Opening | null,
  context: {
    full: boolean;
    endShare: number;
    indented: boolean | null;
    cut: boolean;
    parted: boolean | null;
    inSequence: boolean;
    first: boolean;
  },
): Verdict {
  const ending = endingOf(current);
  if (context.indented === true && (ending !== 'open' || !context.cut)) return keep('下一行有段首缩进');
  if (!context.full) return keep('上一行没有排满，段落到此结束');
  if (context.parted === true && !context.cut) return keep('两行之间有空行');
  if (isDivision(nextOpening) && ending !== 'open') return keep('下一行是编章节标题');
  if (context.parted === false && !(nextOpening && ending === 'finished'))
    return join('按固定行宽断行：上一行排满，两行之间没有空行');
  if (context.indented === false) return join('按固定行宽断行：上一行排满，下一行没有段首缩进');
  if (/^[，。、；：！？）》”’】]/u.test(next)) return join('按固定行宽断行：标点断到了行首');
  if (ending === 'open' || (ending === 'bracket' && !nextOpening)) {
    if (
      DATE_LINE.test(next) &&
      !hasOpenPair(current) &&
      (/^[（(]/u.test(next) || HISTORY_LINE.test(next)) &&
      TITLE_END.test(current)
    ) {
      return keep('下一行是题注', 0.2);
    }
    if (nextOpening && context.inSequence && HISTORY_START.test(current) && HISTORY_END.test(current))
      return keep('上一行是题注');
    if (context.first && TITLE_END.test(current) && !/^的/u.test(next)) return keep('上一行是题名', 0.3);
    if (isDivision(nextOpening) && context.inSequence && next.length < 30) return keep('下一行是编章节标题', 0.3);
    return join('按固定行宽断行：上一行排满，句子没有完');
  }
  if (nextOpening) return keep('下一行以序号开头');
  if (/[：:；;]$/u.test(current))
    return /[：:]$/u.test(current) ? keep('上一行引出下文', 0.3) : join('按固定行宽断行', 0.3);
  return context.endShare >= 0.5
    ? keep('上一行恰好排满而句子已经结束，多半是一段的末尾', 0.6)
    : join('按固定行宽断行：上一行恰好在句末排满', 0.6);
}
