import { seededRandom } from './random.ts';

/** How many characters before it decide the next one. */
const order = 3;

// Stands between the texts that are learned from; no text holds it.
const boundary = '\0';

/**
 * Writes a larger library like the given one: a Markov chain of characters, so pairs of characters are as frequent as there,
 * the vocabulary is the same, and no document is a copy of another. Each document is as long as one of the given ones,
 * drawn at random. The same seed gives the same texts.
 * Source: C. E. Shannon, A Mathematical Theory of Communication (1948), section 3, by choosing among all places at which the
 * last characters stand.
 * @param texts what is learned from, each with its title in the first line
 * @param characters UTF-16 units to write in all; the last document is cut off there
 */
export function generateLibrary(texts: readonly string[], characters: number, seed: number): string[] {
  const random = seededRandom(seed);
  const bodies = texts.map((text) => text.replaceAll('\r\n', '\n').trim()).filter((text) => text.length > order);
  if (bodies.length === 0) throw new Error('there is nothing to learn from');
  // Twice the first text: every place has a following one, and the end is as good a place as any other.
  const learned = `${bodies.map((text) => text + boundary).join('')}${bodies[0]!.slice(0, order)}`;
  const { contextAt, placesOf } = indexContexts(learned);
  const titleEnds = titlesOf(bodies);
  const library: string[] = [];
  for (let left = characters; left > 0;) {
    const length = Math.min(left, random.pick(bodies).length);
    const units: string[] = [];
    // A place in what was learned; its context is what was last written.
    let place = random.pick(titleEnds).from;
    for (; units.length < order; place += 1) units.push(learned.charAt(place));
    while (units.length < length) {
      const next = random.pick(placesOf(contextAt[place]!));
      const unit = learned.charAt(next);
      if (unit === boundary || next + 1 >= contextAt.length) {
        // The document is not long enough yet, so it goes on as another one's body begins.
        const { to } = random.pick(titleEnds);
        const opening = learned.slice(to, to + order);
        units.push('\n', '\n', ...opening);
        place = to + opening.length;
      } else {
        units.push(unit);
        place = next + 1;
      }
    }
    const text = units.slice(0, length).join('');
    library.push(text);
    left -= length;
  }
  return library;
}

/** Where each text begins among those joined, and where its first line and the empty ones after it end. */
function titlesOf(bodies: readonly string[]): { from: number; to: number }[] {
  let from = 0;
  return bodies.map((body) => {
    const title = /^.*\n*/u.exec(body)?.[0].length ?? 0;
    const entry = { from, to: from + (title < body.length ? title : 0) };
    from += body.length + boundary.length;
    return entry;
  });
}

interface Contexts {
  /** For each place, the number of the characters before it. */
  contextAt: Int32Array;
  /** The places before which they stand. */
  placesOf: (context: number) => Int32Array;
}

function indexContexts(text: string): Contexts {
  const numbers = new Map<string, number>();
  const contextAt = new Int32Array(text.length);
  const counts: number[] = [];
  for (let place = order; place < text.length; place += 1) {
    const context = text.slice(place - order, place);
    const number = numbers.get(context) ?? counts.push(0) - 1;
    numbers.set(context, number);
    contextAt[place] = number;
    counts[number]! += 1;
  }
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, number) => (starts[number + 1] = starts[number]! + count));
  const filled = starts.slice();
  const places = new Int32Array(text.length);
  for (let place = order; place < text.length; place += 1) places[filled[contextAt[place]!]!++] = place;
  return { contextAt, placesOf: (context) => places.subarray(starts[context], starts[context + 1]) };
}
