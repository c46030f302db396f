import { isSeparator } from '../separators.ts';

/** What a query shares with a text: characters, and pairs of them that stand together. */
export interface Terms {
  units: string[];
  pairs: string[];
}

/** Takes a folded text apart, without repetitions, in its order. No pair holds a separator. */
export function readTerms(folded: string): Terms {
  const units = new Set<string>();
  const pairs = new Set<string>();
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charAt(at);
    if (isSeparator(unit)) continue;
    units.add(unit);
    const next = folded.charAt(at + 1);
    if (next !== '' && !isSeparator(next)) pairs.add(unit + next);
  }
  return { units: [...units], pairs: [...pairs] };
}
