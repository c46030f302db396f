/** A phrase and how often it stands in the texts. */
export interface FrequentPhrase {
  text: string;
  count: number;
}

const shortest = 3;
const longest = 12;
const leastOften = 3;
// Counting takes longer than all of the index; of a larger library about so many characters are looked at.
const mostCounted = 400_000;
// A phrase that begins or ends with one of these is a piece of a sentence, not something that one would look up.
const loose =
  /^[的了和与及在是为有对把被从以到要将也都还就等地得着过个这那其之而或并不一给向好]|[的了和与及在是为有对把被从以到要将也都还就地得着过个这那其之而或并不一]$/;

// Numbers of articles are no words either.
const numbered = /^第?[一二三四五六七八九十百千零〇]+[编章节条款项]/;

// A phrase that goes on in the same way as often as this is a piece of a longer one (导思想 of 指导思想).
const mostAlike = 2 / 3;
// A phrase that less often than this begins and ends where words do cuts words in two (工作重 of 工作重点, 工作重心).
const leastAtWords = 1 / 2;
// Fewer neighbours than these on a side, and it is not seen where the phrase ends.
const fewestNeighbours = 2;

/**
 * Phrases of 3–12 Han characters that stand at least three times and are whole: they begin and end where words do
 * (`Intl.Segmenter`, whose dictionary is that of ICU), and what stands before and after them varies (accessor variety: Feng,
 * Chen, Deng and Zheng, “Accessor variety criteria for Chinese word extraction”, 2004; the end of a run of Han characters
 * counts as a neighbour of its own each time). Overlapping places count. The most telling first: by count times length.
 * Algorithm of counting: level by level, as Apriori does (Agrawal, Srikant 1994): only what is frequent one character
 * shorter can be frequent.
 * Of texts with more than 400,000 characters together, every second, third … one is looked at; the counts are theirs.
 * @param most how many are kept
 */
export function frequentPhrases(texts: readonly string[], most: number): FrequentPhrase[] {
  return phrasesOfSample(evenSample(texts), most);
}

/** Every second, third … text of a large library, so that about as many are left as can be looked at. */
export function evenSample(texts: readonly string[]): string[] {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const step = Math.ceil(characters / mostCounted) || 1;
  return texts.filter((_, place) => place % step === 0);
}

/** The frequent phrases of texts that were sampled before. */
export function phrasesOfSample(sample: readonly string[], most: number): FrequentPhrase[] {
  const runs = sample.flatMap((text) => text.match(/[\u3400-\u9fff]{3,}/g) ?? []).map(readRun);
  const found: FrequentPhrase[] = [];
  let known = countParts(runs, shortest);
  for (let length = shortest; length <= longest && known.size > 0; length += 1) {
    const likely = new Map([...known].filter(([text]) => !loose.test(text) && !numbered.test(text)));
    const whole = variedParts(runs, length, partsOfWords(runs, length, likely));
    for (const [text, count] of known) if (whole.has(text)) found.push({ text, count });
    known = countParts(runs, length + 1, known);
  }
  const weight = ({ text, count }: FrequentPhrase) => count * text.length;
  return found.sort((a, b) => weight(b) - weight(a) || (a.text < b.text ? -1 : 1)).slice(0, most);
}

/** Han characters in a row, and the offsets at which a word begins or the last one ends. */
interface Run {
  text: string;
  seams: ReadonlySet<number>;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function readRun(text: string): Run {
  return { text, seams: new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]) };
}

// Parts of one length that are frequent; with `known`, only those whose both ends are.
function countParts(runs: readonly Run[], length: number, known?: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of runs) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length);
      if (known && !(known.has(part.slice(1)) && known.has(part.slice(0, -1)))) continue;
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return new Map([...counts].filter(([, count]) => count >= leastOften));
}

// Those of some parts of one length that begin and end where words do.
function partsOfWords(runs: readonly Run[], length: number, parts: ReadonlyMap<string, number>): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, seams } of runs) {
    for (const at of seams) {
      if (!seams.has(at + length)) continue;
      const part = text.slice(at, at + length);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return new Set(
    [...parts].filter(([part, all]) => (counts.get(part) ?? 0) >= all * leastAtWords).map(([part]) => part),
  );
}

// Those of some parts of one length whose neighbours vary on both sides.
function variedParts(runs: readonly Run[], length: number, parts: ReadonlySet<string>): Set<string> {
  const neighbours = new Map<string, [before: Map<string, number>, after: Map<string, number>]>();
  for (const { text } of runs) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length);
      if (!parts.has(part)) continue;
      const sides = neighbours.get(part) ?? [new Map<string, number>(), new Map<string, number>()];
      neighbours.set(part, sides);
      [text.charAt(at - 1), text.charAt(at + length)].forEach((unit, side) => {
        sides[side]!.set(unit, (sides[side]!.get(unit) ?? 0) + 1);
      });
    }
  }
  return new Set([...neighbours].filter(([, sides]) => sides.every(varies)).map(([part]) => part));
}

// '' is the end of a run: each is a neighbour of its own.
function varies(side: ReadonlyMap<string, number>): boolean {
  const ends = side.get('') ?? 0;
  const units = [...side].filter(([unit]) => unit !== '').map(([, count]) => count);
  const all = units.reduce((sum, count) => sum + count, ends);
  return units.length + ends >= fewestNeighbours && Math.max(0, ...units) < all * mostAlike;
}
