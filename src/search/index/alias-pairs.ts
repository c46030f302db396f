import { readingsOf } from './readings.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Pairs of characters in which a listed word and its other form differ, when they differ in one character only and both
 * characters have a reading in common, tone included: 账—帐 of 台账—台帐. 四大和谐 for 四个和谐 gives none: 大 is not another
 * spelling of 个, so that form is offered as another word instead.
 */
export function aliasPairs(vocabulary: Vocabulary): string[] {
  return vocabulary.flatMap(({ word, aliases }) => aliases.flatMap((alias) => pairOf(word, alias)));
}

function pairOf(word: string, alias: string): string[] {
  if (word.length !== alias.length) return [];
  const places = word.split('').flatMap((unit, at) => (unit === alias.charAt(at) ? [] : [at]));
  const [place] = places;
  if (place === undefined || places.length > 1) return [];
  const pair = word.charAt(place) + alias.charAt(place);
  if (!/^[\u3400-\u9fff]{2}$/.test(pair)) return [];
  const other = new Set(readingsOf(pair.charAt(1)));
  return readingsOf(pair.charAt(0)).some((reading) => other.has(reading)) ? [pair] : [];
}
