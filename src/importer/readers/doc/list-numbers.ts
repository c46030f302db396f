import { formatNumber } from '../docx/format-number.ts';
import type { DocListUse } from './list-tables.ts';
import type { ParagraphRun } from './property-runs.ts';
import type { StyleList } from './style-lists.ts';

/** Names that the newer format gives to the number formats of the old one, by their codes. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 10: 'ideographDigital', 11: 'japaneseCounting', 14: 'decimalFullWidth', 15: 'decimal', 16: 'japaneseLegal',
  18: 'decimalEnclosedCircle', 19: 'decimalFullWidth2', 22: 'decimalZero', 23: 'bullet', 26: 'decimalEnclosedFullstop', 27: 'decimalEnclosedParen', 28: 'decimalEnclosedCircleChinese', 29: 'ideographEnclosedCircle',
  30: 'ideographTraditional', 31: 'ideographZodiac', 33: 'taiwaneseCounting', 34: 'ideographLegalTraditional', 35: 'taiwaneseCountingThousand', 36: 'taiwaneseDigital', 37: 'chineseCounting', 38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand', 255: 'none',
}; // prettier-ignore

/** What is drawn before a paragraph: a bullet has no words; `unknown` is a list that cannot be read. */
export type Drawn = { kind: 'number'; text: string } | { kind: 'bullet' } | { kind: 'unknown' } | null;

/** Uses count from 1; from here on a paragraph says that it had a number once, whose text now stands in it. */
const NO_LIST = 0xf801;

/**
 * Counts the automatic numbers of a document, paragraph by paragraph in the order of the text, as Word draws them: a level counts on within
 * its list and begins anew below a higher one.
 * @param styleLists what the styles say of numbers; without it a list's own word counts for the styles that were tied to it
 */
export function countListNumbers(
  uses: readonly DocListUse[],
  styleLists: ReadonlyMap<number, StyleList> | null,
): (paragraph: ParagraphRun) => Drawn {
  const counters = new Map<number, (number | undefined)[]>();
  const begun = new Set<string>();
  const useOfStyle = new Map<number, number>();
  uses.forEach(({ list }, index) => {
    for (const style of list.styles) if (!useOfStyle.has(style)) useOfStyle.set(style, index + 1);
  });
  return ({ list: given, level: own, style }) => {
    // A heading's style brings its list with it, at the level that is tied to the style.
    const stated = styleLists?.get(style);
    const byStyle = given ?? (styleLists === null ? useOfStyle.get(style) : stated?.list) ?? 0;
    const use = byStyle > 0 ? uses[byStyle - 1] : undefined;
    if (!use) return byStyle > 0 && byStyle < NO_LIST ? { kind: 'unknown' } : null;
    const tied = use.list.styles.indexOf(style);
    const level = own ?? stated?.level ?? (given === null && tied >= 0 ? tied : 0);
    const definition = use.list.levels[level];
    if (!definition) return null;
    const counts = counters.get(use.list.id) ?? [];
    counters.set(use.list.id, counts);
    const startOf = (at: number): number => use.starts.get(at) ?? use.list.levels[at]?.start ?? 1;
    const key = `${String(byStyle)} ${String(level)}`;
    if (!begun.has(key) && use.starts.has(level)) counts[level] = undefined;
    begun.add(key);
    for (let above = 0; above < level; above += 1) counts[above] ??= startOf(above);
    const before = counts[level];
    counts[level] = before === undefined ? startOf(level) : before + 1;
    for (let below = level + 1; below < 9; below += 1)
      if (use.list.levels[below]?.continues !== true) counts[below] = undefined;
    if (FORMATS[definition.format] === 'bullet') return { kind: 'bullet' };
    const text = [...definition.text]
      .map((sign) => {
        const place = sign.charCodeAt(0);
        if (place > 8) return sign;
        const format = definition.legal ? 'decimal' : (FORMATS[use.list.levels[place]?.format ?? 0] ?? 'decimal');
        return formatNumber(Math.min(99_999, Math.max(0, counts[place] ?? startOf(place))), format);
      })
      .join('');
    return text.trim() === '' ? null : { kind: 'number', text };
  };
}
