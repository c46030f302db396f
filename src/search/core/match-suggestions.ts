import { foldText } from './fold.ts';
import type { Suggestion, SuggestShard } from './suggestion.ts';
import type { Variants } from './variants.ts';

const mostOffered = 8;
// Longer letters are no spelling of a phrase that is offered here.
const longestSpelling = 60;
// Of fewer letters almost any two exchanged spell something; more are whole syllables, in which a slip is seen.
const [shortestSlip, longestSlip] = [4, 12];

/**
 * Words to offer for what was typed: those that begin with it, then those that contain it, in any form of its characters;
 * for letters also by reading, whole or in part, character by character: `liulian`, `llgj` and `lianggj` for 六联共建.
 * In each rank listed words come first, then headings, then frequent phrases. Where letters spell nothing, those with two
 * neighbours exchanged are tried: `lljg` too.
 */
export function matchSuggestions(typed: string, list: SuggestShard, variants: Variants): Suggestion[] {
  if (typed.length > longestSpelling * 2) return [];
  const found = rankSuggestions(typed, list, variants);
  const letters = typed.trim();
  if (found.length > 0 || !/^[a-z]+$/i.test(letters)) return found;
  if (letters.length < shortestSlip || letters.length > longestSlip) return [];
  const exchanged = Array.from(
    { length: letters.length - 1 },
    (_, at) => letters.slice(0, at) + letters.charAt(at + 1) + letters.charAt(at) + letters.slice(at + 2),
  );
  return [...new Set(exchanged.flatMap((each) => rankSuggestions(each, list, variants)))].slice(0, mostOffered);
}

function rankSuggestions(typed: string, { words, readings }: SuggestShard, variants: Variants): Suggestion[] {
  const wanted = variants.fold(typed.trim());
  if (wanted === '') return [];
  const letters = /^[a-z' ]+$/.test(wanted) ? wanted.replace(/[' ]/g, '').slice(0, longestSpelling + 1) : '';
  const spelt = letters !== '' && letters.length <= longestSpelling;
  const ranked = words.flatMap((word) => {
    const ranks = [word.text, ...(word.also ?? [])].map((form) => {
      const at = variants.fold(form).indexOf(wanted);
      if (at >= 0) return at === 0 ? 0 : 2;
      if (!spelt) return Infinity;
      const place = spelledAt(foldText(form), letters, readings);
      return place < 0 ? Infinity : place === 0 ? 1 : 3;
    });
    const rank = Math.min(...ranks);
    // What is already typed in full needs no offer.
    return rank === Infinity || word.text === typed.trim() ? [] : [{ word, rank }];
  });
  // Sorting keeps the list's own order within a rank.
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostOffered)
    .map(({ word }) => word);
}

/**
 * Words that letters spell, those first that they spell to the end: liulian for 六联 before 六联共建.
 * @param letters without spaces
 */
export function spelledWords(letters: string, { words, readings }: SuggestShard): string[] {
  const found = words.flatMap(({ text, also = [] }) => {
    const ends = [text, ...also].map((form) => [form, spelledAt(foldText(form), letters, readings)] as const);
    if (!ends.some(([, at]) => at === 0)) return [];
    const shorter = spelledAt(foldText(text).slice(0, -1), letters, readings) === 0;
    return [{ text, rank: shorter ? 1 : 0 }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ text }) => text);
}

/** First place of a text from which letters spell it: each character by a reading or the beginning of one; -1 if none. */
export function spelledAt(text: string, letters: string, readings: Readonly<Record<string, string>>): number {
  for (let start = 0; start < text.length; start += 1) {
    // How many letters can be used up by the characters so far.
    let used = new Set([0]);
    for (let at = start; at < text.length && used.size > 0; at += 1) {
      const next = new Set<number>();
      const syllables = Object.hasOwn(readings, text.charAt(at)) ? readings[text.charAt(at)]!.split(' ') : [];
      for (const from of used) {
        for (const syllable of syllables) {
          for (
            let length = 1;
            length <= syllable.length && letters.startsWith(syllable.slice(0, length), from);
            length += 1
          ) {
            next.add(from + length);
          }
        }
      }
      if (next.has(letters.length)) return start;
      used = next;
    }
  }
  return -1;
}
