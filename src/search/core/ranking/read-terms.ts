import { isSeparator } from '../separators.ts';

/** What a query shares with a text: characters, and pairs of them that stand together. */
export interface Terms {
  units: string[];
  pairs: string[];
  /** Those that stand only in other words for the same. */
  lent: ReadonlySet<string>;
}

/**
 * Takes a folded text apart, without repetitions, in its order. No pair holds a separator.
 * @param others the same in other words, folded
 */
export function readTerms(folded: string, others: readonly string[] = []): Terms {
  const own = takeApart(folded);
  const lent = takeApart(others.join(' '));
  const added = {
    units: [...lent.units].filter((unit) => !own.units.has(unit)),
    pairs: [...lent.pairs].filter((pair) => !own.pairs.has(pair)),
  };
  return {
    units: [...own.units, ...added.units],
    pairs: [...own.pairs, ...added.pairs],
    lent: new Set([...added.units, ...added.pairs]),
  };
}

function takeApart(folded: string): { units: Set<string>; pairs: Set<string> } {
  const units = new Set<string>();
  const pairs = new Set<string>();
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charAt(at);
    if (isSeparator(unit)) continue;
    units.add(unit);
    const next = folded.charAt(at + 1);
    if (next !== '' && !isSeparator(next)) pairs.add(unit + next);
  }
  return { units, pairs };
}
