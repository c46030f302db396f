/** A phrase and how often it stands in the texts. */
export interface FrequentPhrase {
  text: string;
  count: number;
}

const shortest = 3;
const longest = 12;
const leastOften = 3;
// Counting runs over at most this many characters: the phrases of a larger library are those of its beginning.
const mostCounted = 1_000_000;
// A phrase that begins or ends with one of these is a piece of a sentence, not something that one would look up.
const loose =
  /^[的了和与及在是为有对把被从以到要将也都还就等地得着过个这那其之而或并不一]|[的了和与及在是为有对把被从以到要将也都还就地得着过个这那其之而或并不一]$/;

/**
 * Phrases of 3–12 Han characters that stand at least three times and are not merely part of a longer one that stands as
 * often. Overlapping places count. The most telling first: by count times length.
 * Algorithm: level by level, as Apriori does (Agrawal, Srikant 1994): only what is frequent one character shorter can be
 * frequent.
 * @param most how many are kept
 */
export function frequentPhrases(texts: readonly string[], most: number): FrequentPhrase[] {
  const runs: string[] = [];
  let room = mostCounted;
  for (const run of texts.flatMap((text) => text.match(/[\u3400-\u9fff]{3,}/g) ?? [])) {
    if (room <= 0) break;
    runs.push(run.slice(0, room));
    room -= run.length;
  }
  const found: FrequentPhrase[] = [];
  let known = countParts(runs, shortest);
  for (let length = shortest; length <= longest && known.size > 0; length += 1) {
    const longer = countParts(runs, length + 1, known);
    const covered = new Map<string, number>();
    for (const [text, count] of longer) {
      for (const part of [text.slice(1), text.slice(0, -1)]) covered.set(part, Math.max(covered.get(part) ?? 0, count));
    }
    for (const [text, count] of known) {
      if ((covered.get(text) ?? 0) < count && !loose.test(text)) found.push({ text, count });
    }
    known = longer;
  }
  const weight = ({ text, count }: FrequentPhrase) => count * text.length;
  return found.sort((a, b) => weight(b) - weight(a) || (a.text < b.text ? -1 : 1)).slice(0, most);
}

// Parts of one length that are frequent; with `known`, only those whose both ends are.
function countParts(runs: readonly string[], length: number, known?: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (let at = 0; at + length <= run.length; at += 1) {
      const part = run.slice(at, at + length);
      if (known && !(known.has(part.slice(1)) && known.has(part.slice(0, -1)))) continue;
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return new Map([...counts].filter(([, count]) => count >= leastOften));
}
