import type { Article } from './articles/read-article.ts';
import type { Findings, LaterCheck } from './later-check.ts';
import type { Glossary, Names, Numbers } from './terms/schema.ts';
import { loadArticles } from './articles/load-articles.ts';
import { loadDatasets, type LoadedDataset } from './tables/load-datasets.ts';
import { loadGlossary } from './terms/load-glossary.ts';
import { loadNames } from './names/load-names.ts';
import { loadNumbers } from './numbers/load-numbers.ts';

export type { LoadedDataset } from './tables/load-datasets.ts';

/** What an office says of its documents: tables, terms, figures, names, articles. Any of them may be missing. */
export interface Collections {
  datasets: LoadedDataset[];
  terms: Glossary['terms'];
  numbers: Numbers['numbers'];
  names: Names['names'];
  articles: Article[];
}

/** Materials that were read, and what finds everything that is wrong with them. */
export interface ReadCollections {
  collections: Collections;
  /** Everything that is wrong, in every quotation and formula too. */
  check: LaterCheck;
}

/**
 * Reads datasets, glossary, numbers, names and articles.
 * @param folder the library's folder
 */
export function readCollections(folder: string): ReadCollections {
  const findings: Findings = { faults: [], later: [] };
  const datasets = loadDatasets(folder, findings);
  const terms = loadGlossary(folder, findings);
  const numbers = loadNumbers(folder, findings);
  const names = loadNames(folder, findings);
  const articles = loadArticles(folder, datasets, findings);
  return {
    collections: { datasets, terms, numbers, names, articles },
    check: (editions) => [...findings.faults, ...findings.later.flatMap((check) => check(editions))],
  };
}
