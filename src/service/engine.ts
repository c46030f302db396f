import type { Line } from '../exports/databases/lines.ts';

/** A line of a document as a database gives it: all but what it is searched by. */
export type FoundLine = Omit<Line, 'folded'>;

/** How much a database holds of a phrase. */
export interface Counts {
  lines: number;
  documents: number;
  /** Occurrences, each beginning where the one before has ended. */
  total: number;
}

/** A database that holds a library, as the service asks it. Phrases are folded already, and travel beside the statement, never in it. */
export interface Engine {
  count: (needle: string) => Promise<Counts>;
  find: (needle: string, limit: number, offset: number) => Promise<FoundLine[]>;
  /** Lines that hold most of these pairs of characters. */
  rank: (pairs: readonly string[], limit: number) => Promise<FoundLine[]>;
  close: () => Promise<void>;
}
