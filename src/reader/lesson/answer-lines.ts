import type { Answer, Question } from '../../lesson/lesson.ts';
import { quotationParts, rangesOf } from '../../model/words-in-text.ts';
import type { ResolvedPlace } from './resolve-places.ts';

/** Between several answers to one question, in the line of a field. */
const BETWEEN = '｜';

/** Answers as lines of a field, a line for each question. */
export const answerLines = (questions: readonly Question[]): string =>
  questions
    .map(({ answers }) => answers.map(({ quote }) => quote).join(BETWEEN))
    .join('\n')
    .trimEnd();

/** Finds words, character for character, in the places of a list; those that come first are looked through first. */
export function findWords(quote: string, places: readonly ResolvedPlace[]): Answer | null {
  const parts = quotationParts(quote);
  const blocks = parts.length === 0 ? [] : places.flatMap((place) => place.blocks);
  const found = blocks.find(({ text }) => rangesOf(text, parts) !== null);
  return found ? { at: `${found.document}#${found.eId}`, quote } : null;
}

/** What was read from the lines of a field. */
export interface ReadAnswers {
  questions: Question[];
  /** Lines that are no words of the source, and lines without a question: nothing of them was taken. */
  refused: string[];
}

/**
 * Questions with the answers that the lines of a field give them. An answer is the source's own words or none; what was refused leaves
 * the question's earlier answers as they were.
 */
export function answersFromLines(
  text: string,
  questions: readonly Question[],
  find: (quote: string) => Answer | null,
): ReadAnswers {
  const lines = text.split('\n').map((line) => line.trim());
  const refused = lines.slice(questions.length).filter((line) => line !== '');
  const read = questions.map((question, n): Question => {
    const quotes = (lines[n] ?? '')
      .split(/[|｜]/u)
      .map((quote) => quote.trim())
      .filter((quote) => quote !== '');
    const answers = quotes.map((quote) => question.answers.find((known) => known.quote === quote) ?? find(quote));
    const missing = quotes.filter((_, index) => answers[index] === null);
    refused.push(...missing);
    return missing.length > 0 ? question : { ...question, answers: answers.filter((each) => each !== null) };
  });
  return { questions: read, refused };
}
