/**
 * How a passage is cited. Pure functions: text in, text out; the page's elements are read by `passage.ts`.
 */

/** The words chosen in one block, and where they stand. */
export interface ChosenPart {
  /** Address of the block: 二（二）一是第1段. */
  label: string;
  /** Address of the line that the block is printed in: 二（二）一是 for a run-in heading and its text. */
  lineLabel: string;
  /** The words chosen, exactly as in the source. */
  words: string;
  /** True when they are all the words of the block. */
  whole: boolean;
  /** First and last sentence chosen, from 1; null when the block is not divided. */
  sentences: { first: number; last: number } | null;
}

/**
 * Quotation marks of words that are themselves put between “ and ”: “ ” become ‘ ’, and ‘ ’ within them become “ ”
 * (GB/T 15834—2011, 4.9.3.3: marks alternate by depth). Every other character stays.
 */
export function innerQuotes(words: string): string {
  let within = false;
  return words.replace(/[“”‘’]/gu, (mark) => {
    if (mark === '“' || mark === '”') {
      within = mark === '“';
      return within ? '‘' : '’';
    }
    if (!within) return mark;
    return mark === '‘' ? '“' : '”';
  });
}

/** `讲话`, `二（一）第3段` → `《讲话》二（一）第3段`. */
export function citation(shortTitle: string, label: string): string {
  return `《${shortTitle}》${label}`;
}

/** What a document is called where nobody knows the library. */
export interface Work {
  title: string;
  /** Who issued it; '' where it does not say. */
  issuer: string;
  /** Its number and date; '' where it states neither. */
  issued: string;
}

/** `国务院《优化营商环境条例》〔国令第722号，2019年10月22日〕第三条`: stands by itself when it has left the site. */
export function fullCitation({ title, issuer, issued }: Work, label: string): string {
  return `${issuer}《${title}》${issued === '' ? '' : `〔${issued}〕`}${label}`;
}

/** Words and citation → `“……”（《讲话》二（一）第3段）`. */
export function quotation(words: string, cited: string): string {
  return `“${innerQuotes(words)}”（${cited}）`;
}

const WITHIN_SECTION = /^(.+)-(?:p\d+|[lt]\d+-\d+)$/u;

/** The section that an eId stands in: `s2-1-p3` → `s2-1`; a section's own eId stays. */
export function sectionOf(eId: string): string {
  return WITHIN_SECTION.exec(eId)?.[1] ?? eId;
}

/** From one address to another, without saying the same section twice: `一第1段至第2段`, `一第6段至二第1段`. */
export function labelRange(first: string, last: string): string {
  if (first === last) return first;
  const [, section, place] = /^(.+)(第\d+段)$/u.exec(last) ?? [];
  const within = section !== undefined && first !== section && first.replace(/第\d+段$/u, '') === section;
  return `${first}至${within ? (place ?? '') : last}`;
}

/** The most exact address of words chosen in one or more blocks; '' when none are chosen. */
export function passageLabel(parts: readonly ChosenPart[]): string {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return '';
  if (parts.length > 1) return labelRange(first.lineLabel, last.lineLabel);
  if (first.whole || !first.sentences) return first.label;
  const { first: from, last: to } = first.sentences;
  return `${first.label}第${String(from)}句${to > from ? `至第${String(to)}句` : ''}`;
}

/** The words of several blocks: one line for each, but none between a run-in heading and its text. */
export function joinWords(parts: readonly ChosenPart[]): string {
  return parts
    .map(({ words, lineLabel }, index) =>
      index > 0 && parts[index - 1]?.lineLabel !== lineLabel ? `\n${words}` : words,
    )
    .join('');
}
