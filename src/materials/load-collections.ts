import type { Article } from './articles/read-article.ts';
import type { Fault } from '../model/faults/fault.ts';
import type { Edition } from '../edition/edition.ts';
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

/**
 * Reads datasets, glossary, numbers, names and articles, and checks every quotation and formula in them.
 * @param folder the library's folder
 * @param editions the library's documents
 */
export function loadCollections(
  folder: string,
  editions: readonly Edition[],
): { collections: Collections; faults: Fault[] } {
  const faults: Fault[] = [];
  const datasets = loadDatasets(folder, editions, faults);
  const terms = loadGlossary(folder, editions, faults);
  const numbers = loadNumbers(folder, editions, faults);
  const names = loadNames(folder, editions, faults);
  const articles = loadArticles(folder, editions, datasets, faults);
  return { collections: { datasets, terms, numbers, names, articles }, faults };
}
