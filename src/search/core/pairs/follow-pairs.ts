import type { Postings } from './postings.ts';

/** The places of a pair of characters in each form that the library writes it. */
export type PairForms = readonly { pair: string; postings: Postings }[];

/** A pair of the text looked for: where in it the pair stands, and its places in the library. */
export interface Step {
  /** Offset of the pair in the text looked for. */
  offset: number;
  forms: PairForms;
}

/** Places at which a text stands, one entry in each list for each place; the places of one form are in order. */
export interface PairMatches {
  starts: number[];
  ends: number[];
  /** How the library writes the text there, without separators, as a place in `written`. */
  forms: number[];
  written: string[];
}

/** What was followed so far; `next` is the place of the next character that is no separator. */
interface Runs extends PairMatches {
  next: number[];
}

/**
 * Which pairs of a text to ask for, as offsets: every other one, and the last. Together they hold every character.
 * @param length of the text, at least 2
 */
export function pairOffsets(length: number): number[] {
  const offsets = [];
  for (let offset = 0; offset + 1 < length; offset += 2) offsets.push(offset);
  return length % 2 === 0 ? offsets : [...offsets, length - 2];
}

/**
 * Follows a text from pair to pair.
 * @param steps the text's pairs by `pairOffsets`, in order
 * @param apart true: only separators may stand between characters, and the text holds none itself; false: nothing stands
 * between them
 */
export function followPairs(steps: readonly Step[], apart: boolean): PairMatches {
  let runs = noRuns();
  steps.forEach(({ offset, forms }, index) => {
    if (index === 0) runs = begin(forms, apart);
    else if (runs.starts.length > 0) runs = goOn(runs, forms, offset % 2 === 1, apart);
  });
  return runs;
}

function noRuns(): Runs {
  return { starts: [], ends: [], next: [], forms: [], written: [] };
}

function push(runs: Runs, start: number, end: number, next: number, form: number): void {
  runs.starts.push(start);
  runs.ends.push(end);
  runs.next.push(next);
  runs.forms.push(form);
}

function begin(forms: PairForms, apart: boolean): Runs {
  const runs = { ...noRuns(), written: forms.map(({ pair }) => pair) };
  forms.forEach(({ postings: { at, gap, next } }, form) => {
    for (let place = 0; place < at.length; place += 1) {
      if (!apart && gap[place] !== 0) continue;
      const end = at[place]! + 2 + gap[place]!;
      push(runs, at[place]!, end, apart ? end + next[place]! : end, form);
    }
  });
  return runs;
}

/** @param overlaps the pair's first character is the last one of the runs */
function goOn(runs: Runs, forms: PairForms, overlaps: boolean, apart: boolean): Runs {
  const longer = noRuns();
  for (const { pair, postings } of forms) {
    const { at, gap, next } = postings;
    // The written form of a longer run, by that of the run; -1 for one that the pair cannot continue.
    const written = runs.written.map((before) => {
      if (overlaps && before.at(-1) !== pair.charAt(0)) return -1;
      return longer.written.push(before + (overlaps ? pair.charAt(1) : pair)) - 1;
    });
    let place = 0;
    let form = -1;
    for (let run = 0; run < runs.starts.length; run += 1) {
      // The places of one form are in order, so the search goes on from the last one found.
      if (runs.forms[run] !== form) [form, place] = [runs.forms[run]!, 0];
      if (written[form] === -1) continue;
      const wanted = overlaps ? runs.ends[run]! - 1 : runs.next[run]!;
      place = seek(at, wanted, place);
      if (at[place] !== wanted || (!apart && gap[place] !== 0)) continue;
      const end = wanted + 2 + gap[place]!;
      push(longer, runs.starts[run]!, end, apart ? end + next[place]! : end, written[form]!);
    }
  }
  return longer;
}

// The first index from `from` on whose number is not below `wanted`: by doubling steps, then by halving.
function seek(numbers: Int32Array, wanted: number, from: number): number {
  if (from >= numbers.length || numbers[from]! >= wanted) return from;
  let step = 1;
  while (from + step < numbers.length && numbers[from + step]! < wanted) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step, numbers.length);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle;
    else high = middle;
  }
  return high;
}
