import { DAY, readDate } from '../../model/read-date.ts';

/** 本法自2016年1月1日起施行; the words that set the day, in a document's own text. */
const FROM_DAY = new RegExp(
  `(?:本\\p{Script=Han}{1,8}|本|现|，|。|^)自(${DAY})起(?:施\\s*行|实\\s*施|生\\s*效|执\\s*行|试\\s*行)`,
  'u',
);
const FROM_NOW = /本?\p{Script=Han}{0,8}自(公布|发布|印发|颁布)之日起(?:施行|实施|生效|执行|试行)/u;

/** When a document takes effect, by its own words. */
export interface Effect {
  /** Index of the block. */
  index: number;
  quote: string;
  /** YYYY-MM-DD, or null when it is the day of its publication. */
  date: string | null;
}

/** Looks from the end: the article on taking effect is the last, and other texts are named in the middle. */
export function findEffect(texts: readonly string[]): Effect | null {
  for (let index = texts.length - 1; index >= Math.max(0, texts.length - 40); index -= 1) {
    const text = texts[index] ?? '';
    if (text.length > 400) continue;
    const day = FROM_DAY.exec(text);
    if (day) return { index, quote: day[0].replace(/^[，。]/u, ''), date: readDate(day[1] ?? '') };
    const now = FROM_NOW.exec(text);
    if (now) return { index, quote: now[0], date: null };
  }
  return null;
}
