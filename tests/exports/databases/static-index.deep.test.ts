import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { buildPreparedIndex } from '../../../src/search/index/build-index.ts';
import { evenSample } from '../../../src/search/index/frequent-phrases.ts';
import { prepareDocument } from '../../../src/search/index/prepare-document.ts';
import { bundleSearchEngine } from '../../../src/build/bundling/bundle-engine.ts';
import { openScriptPage } from '../../search/support/script-page.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { seed } from '../../support/seed.ts';
import { inWords } from '../support/ask-all.ts';
import { largeLibrary, PRESENT } from '../support/large-library.ts';
import { drawPhrases, plainSearch } from '../support/phrases.ts';

/** Files that are read when they are asked for, as a browser reads them. */
class OnDisk extends Map<string, string> {
  readonly #folder: string;
  constructor(folder: string) {
    super();
    this.#folder = folder;
  }
  override get(name: string): string | undefined {
    return readFileSync(path.join(this.#folder, name), 'utf8');
  }
}

it(
  `the static index beside the databases: the same phrases, counted from its files (seed ${String(seed)})`,
  { timeout: 3_600_000 },
  async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'search'));
    let [bytes, files] = [0, 0];
    const write = (name: string, text: string): void => {
      writeFileSync(path.join(folder, name), text);
      bytes += statSync(path.join(folder, name)).size;
      files += 1;
    };
    const documents = largeLibrary().editions.map(({ document }) => document);
    const told = (what: string): void =>
      console.log(`static index: ${what}; process ${(process.memoryUsage().rss / 2 ** 30).toFixed(2)} GB`);
    told(`${String(documents.length)} documents made`);
    const since = performance.now();
    const prepared = documents.map((document) => {
      const { search, shard } = prepareDocument(document);
      write(shard.path, shard.script);
      return search;
    });
    const sample = evenSample(documents.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
    told(`texts written after ${((performance.now() - since) / 1000).toFixed(1)} s`);
    const built = buildPreparedIndex({ documents: prepared, sample, companions: [], vocabulary: [], pages: [] });
    for (const [name, text] of built.files) write(name, text);
    built.files.clear();
    told(
      `${String(bytes)} bytes in ${String(files)} files after ${((performance.now() - since) / 1000).toFixed(1)} s, manifest ${String(statSync(path.join(folder, 'search', 'manifest.js')).size)} bytes`,
    );
    const phrases = drawPhrases(documents, PRESENT, PRESENT / 10, seed);
    const truth = plainSearch(documents);
    const [wrong, times]: [string[], number[]] = [[], []];
    const engine = await bundleSearchEngine();
    for (const phrase of phrases) {
      // A page of its own for each phrase: nothing is in memory yet.
      const page = openScriptPage(engine, new OnDisk(folder));
      const started = performance.now();
      const { exact, hits, request } = await page.search.answerQuery(phrase, { base: 'search/', patience: 600_000 });
      times.push(performance.now() - started);
      const found = request
        ? { total: 0, documents: 0 }
        : { total: exact, documents: hits.filter((each) => each.exact > 0).length };
      if (JSON.stringify(found) !== JSON.stringify(truth(phrase))) wrong.push(phrase);
    }
    times.sort((a, b) => a - b);
    told(`${String(phrases.length)} phrases, ${inWords(times)}`);
    expect(wrong).toEqual([]);
  },
);
