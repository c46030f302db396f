import { currentLibrary } from '../../src/library/current-library.ts';
import { collectCompanions } from '../../src/library/collect-companions.ts';
import { collectVocabulary } from '../../src/library/collect-vocabulary.ts';
import type { Corpus } from './corpus.ts';
import { generateLibrary } from './generate-library.ts';
import type { SearchBenchOptions } from './options.ts';
import { readCorpus, type ReadCorpus } from './read-corpus.ts';
import { toSearchable } from './to-searchable.ts';

/**
 * The libraries that a run measures, one after the other: the shipped one, the folder's, the one generated from it. Each is
 * made when it is asked for, so that no two large ones are in memory.
 */
export async function* listCorpora({ corpus, characters, seed }: SearchBenchOptions): AsyncGenerator<Corpus> {
  // Read before anything is measured: a wrong folder must not cost minutes.
  const read = await readCorpus(corpus);
  yield shippedCorpus();
  yield { key: 'corpus', name: read.name, documents: read.documents, builds: 3 };
  if (characters > 0) yield await generatedCorpus(read, characters, seed);
}

function shippedCorpus(): Corpus {
  const library = currentLibrary();
  return {
    key: 'shipped',
    name: '本站文库',
    documents: library.editions.map(({ document }) => document),
    companions: collectCompanions(library),
    vocabulary: collectVocabulary(library),
    builds: 3,
  };
}

async function generatedCorpus({ name, texts }: ReadCorpus, characters: number, seed: number): Promise<Corpus> {
  const documents = [];
  for (const [index, text] of generateLibrary(texts, characters, seed).entries())
    documents.push(await toSearchable(Buffer.from(text), `g${String(index)}`, 'generated.md'));
  return { key: 'generated', name: `仿 ${name} 生成的文库`, documents, builds: 1 };
}
