import type { PlainTable } from './lesson-places.ts';
import { mayBeAnswered, type Question } from './lesson.ts';

/** Words of a source and where they stand, as readers cite them. */
export interface CitedQuote {
  quote: string;
  citation: string;
}

/** A question as a handout prints it. */
export interface HandoutQuestion {
  ask: string;
  /** Where the source itself asks it; '' for one in the teacher's words. */
  askedAt: string;
  /** The source's words that answer it; null where nothing is known of it, none where the source leaves it open. */
  answers: CitedQuote[] | null;
}

/** A section of a lesson with all that stands at its place. */
export interface HandoutSection {
  /** 《讲话》二（一）, 表一　无锡与玄武, 六联共建. */
  name: string;
  minutes: number;
  /** What is to be known of the place: that its address moved, or that it is gone; '' for nothing. */
  notice: string;
  blocks: { code: string; heading: boolean; text: string }[];
  table: PlainTable | null;
  quotations: CitedQuote[];
  questions: HandoutQuestion[];
}

/** A lesson with everything that its handout says. */
export interface Handout {
  title: string;
  /** What is said of it before its sections, a paragraph each. */
  introduction: string[];
  sections: HandoutSection[];
}

/** What of a handout is printed. */
export interface HandoutChoice {
  text: boolean;
  /** Lines to write on. */
  lines: boolean;
  /** The answers, on a sheet of their own. */
  answers: boolean;
}

/** What is said of a question whose answer the source does not give. */
export const LEFT_OPEN = '原文没有回答。';

/**
 * A question as a handout prints it.
 * @param citationOf how readers cite an address
 */
export function handoutQuestion(
  question: Question,
  citationOf: (at: string, quote: string) => string,
): HandoutQuestion {
  const { ask, at, answers } = question;
  return {
    ask,
    askedAt: at === undefined ? '' : citationOf(at, ask),
    answers: mayBeAnswered(question)
      ? answers.map((answer) => ({ quote: answer.quote, citation: citationOf(answer.at, answer.quote) }))
      : null,
  };
}
