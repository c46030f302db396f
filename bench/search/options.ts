/** What a run of the search bench measures. */
export interface SearchBenchOptions {
  /** Folder of texts, an absolute path. */
  corpus: string;
  /** Everything drawn at random follows from it. */
  seed: number;
  /** UTF-16 units of the larger library that is generated from the texts; 0 for none. */
  characters: number;
  /** Random pieces of text to ask for. */
  queries: number;
}

/** What a run measures when nothing else is asked for: about five minutes on two cores. */
export const usualOptions: Omit<SearchBenchOptions, 'corpus'> = { seed: 1, characters: 0, queries: 2000 };

/** Pagefind is asked fewer of the same queries, the first ones: it takes many times longer for each. */
export const mostForPagefind = 300;

/** Pages opened anew, with nothing cached, in each browser on each medium. */
export const usualColdPages = 20;
