import type { Passage } from '../../edition/join-lines.ts';
import { readDocumentNumber } from './docnum.ts';
import { DATE_LINE, ORGAN_LINE, PERSON_LINE, TITLE_END } from './frame-patterns.ts';

/** An order (令) with what it publishes below it. */
export interface Order {
  /** Index of the line 某某令. */
  head: number;
  /** Index of its date. */
  date: number;
  /** Index of the first line of the published document's title. */
  title: number;
  /** Name of the published document, as the order gives it. */
  named: string;
}

const HEAD = /^[\p{Script=Han}（）()、\s]{2,60}令(?:\s*[（(]?第.{1,16}号[）)]?)?$/u;
const PUBLISHES = /《(.{2,120}?)》.{0,400}?(?:公布|发布|施行|颁布|通过)/u;
/** Parts of an order before its date are few: number, sentence, signature. */
const REACH = 14;

/**
 * Index of an order's line whose title goes on behind a dash on the next one (某某部令第87号 / ——某某办法), which are one title; null where
 * none is.
 */
export function headedOrder(passages: readonly Passage[]): number | null {
  const head = passages.findIndex(({ text }, index) => index < 8 && HEAD.test(text.trim()));
  const next = passages[head + 1]?.text ?? '';
  return head >= 0 && /^(?:——|—|--)/u.test(next) && next.length < 80 && TITLE_END.test(next) ? head : null;
}

const bare = (text: string): string => text.replace(/[\s《》<>〈〉]/gu, '');

/**
 * Finds an order at the head: 某某令, its number, 《某某办法》已经…通过，现予公布, signature and date, and then the published document,
 * whose title is that of the whole. Null when the document is none.
 */
export function findOrder(passages: readonly Passage[]): Order | null {
  const head = passages.findIndex(({ text }, index) => index < 8 && HEAD.test(text.trim()) && !/命令$/u.test(text));
  if (head < 0) return null;
  let named: string | null = null;
  let date = -1;
  for (let index = head + 1; index < Math.min(passages.length, head + REACH); index += 1) {
    const text = passages[index]?.text ?? '';
    const words = PUBLISHES.exec(text)?.[1];
    if (named === null && words !== undefined) named = words;
    else if (named !== null && DATE_LINE.test(text)) {
      date = index;
      break;
    } else if (named !== null && date < 0 && new RegExp(`\\s${DATE_LINE.source.slice(1)}`, 'u').test(text)) {
      date = index;
      break;
    }
  }
  if (named === null || date < 0) return null;
  for (let title = date + 1; title < Math.min(passages.length, date + 5); title += 1) {
    const text = passages[title]?.text ?? '';
    if (readDocumentNumber(text) || DATE_LINE.test(text) || PERSON_LINE.test(text) || ORGAN_LINE.test(text)) continue;
    const words = bare(text);
    const name = bare(named);
    if (words.length >= 2 && (name.startsWith(words) || words.startsWith(name) || words.includes(name)))
      return { head, date, title, named };
    if (/[。；]/u.test(text)) return null;
  }
  return null;
}
