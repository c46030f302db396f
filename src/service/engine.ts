import type { Line } from '../exports/databases/lines.ts';

/** A line of a document as a database gives it: all but what it is searched by. */
export type FoundLine = Omit<Line, 'folded' | 'loose' | 'own' | 'tail'>;

/** The same with what follows it. */
export type LooseLine = FoundLine & Pick<Line, 'tail'>;

/** A phrase by its characters, whatever stands between them and in whichever form. */
export interface LoosePhrase {
  needle: string;
  /** Its beginning, see `probeOf`. */
  probe: string;
  /** Also lines that hold the phrase itself as often. */
  all: boolean;
}

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
  /** Lines in which a phrase may begin over punctuation, over the line's end or in other forms. */
  findLoose: (phrase: LoosePhrase, limit: number, offset: number) => Promise<LooseLine[]>;
  /** The forms of characters that the library may hold, as `readVariants` reads them. */
  forms: () => Promise<string>;
  /** Lines that hold most of these pairs of characters. */
  rank: (pairs: readonly string[], limit: number) => Promise<FoundLine[]>;
  close: () => Promise<void>;
}
