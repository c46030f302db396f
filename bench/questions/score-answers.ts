import type { Question } from './read-questions.ts';

/** How many of the first results count. */
export const depths = [1, 3, 5] as const;

/** Share of questions for which an answer stands among the first 1, 3 and 5 results. */
export type Shares = Record<(typeof depths)[number], number>;

/**
 * Scores one program's results.
 * @param results for each question what was shown, the first first: addresses of paragraphs, paths of pages
 */
export function shareAnswered(questions: readonly Question[], results: readonly (readonly string[])[]): Shares {
  const places = questions.map(({ blocks, pages }, index) => {
    const right = new Set([...blocks, ...pages]);
    const at = results[index]!.findIndex((each) => right.has(each));
    return at < 0 ? Infinity : at;
  });
  const share = (depth: number) => places.filter((at) => at < depth).length / questions.length;
  return { 1: share(1), 3: share(3), 5: share(5) };
}
