/** Words of a source that answer a question, and where they stand. */
export interface Answer {
  at: string;
  quote: string;
}

/** Something to be asked while a section is taught. */
export interface Question {
  ask: string;
  /** Where the source itself asks it; absent for a question in the editors' words. */
  at?: string | undefined;
  /** The source's words that answer it; none when the source leaves it open. */
  answers: readonly Answer[];
}

/** A part of a lesson: a place in the library, how long it takes, what is asked and what the teacher keeps in mind. */
export interface LessonSection {
  /** A place as `place.ts` reads it. */
  at: string;
  minutes: number;
  questions: readonly Question[];
  notes?: string | undefined;
}

/** Sections in the order in which they are taught: what a course of the library and a list of the reader's own have in common. */
export interface Lesson {
  title: string;
  sections: readonly LessonSection[];
}

/**
 * Whether it is known what answers a question: words of the source, or that the source asks it and leaves it open. Nothing is known of
 * one that somebody has only written down.
 */
export const mayBeAnswered = ({ at, answers }: Question): boolean => answers.length > 0 || at !== undefined;

/** Minutes of a lesson. */
export const totalMinutes = ({ sections }: Lesson): number => sections.reduce((sum, { minutes }) => sum + minutes, 0);
