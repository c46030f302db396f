/** How frequent characters are in a library, in coarse steps: enough to weigh them. */
export interface Frequencies {
  /** Paragraphs of all documents, headings and titles not counted. */
  paragraphs: number;
  /** Their characters, without separators. */
  characters: number;
  /** At place n those characters, other forms folded, that stand about 2^(n/2) times. */
  steps: string[];
}

/** The step at which a count stands. */
export const stepOf = (count: number): number => Math.round(2 * Math.log2(count));

/** About how often each character stands. */
export function readFrequencies({ steps }: Frequencies): Map<string, number> {
  return new Map(steps.flatMap((units, step) => units.split('').map((unit) => [unit, Math.round(2 ** (step / 2))])));
}
