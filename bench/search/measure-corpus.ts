import path from 'node:path';
import { type BrowserName, launchBrowser } from '../../src/commands/browsers/launch-browser.ts';
import { type Built, buildBoth } from './build-both.ts';
import { type Corpus, sizeOfText } from './corpus.ts';
import { measureOurs, type OursMeasured } from './measure-ours.ts';
import { measurePagefind, type PagefindMeasured } from './measure-pagefind.ts';
import { prepareQuestions } from './questions.ts';
import { prepareTruth } from './truth.ts';

/** Everything measured of one library. */
export interface CorpusMeasured {
  key: string;
  name: string;
  documents: number;
  characters: number;
  /** The text as UTF-8. */
  textBytes: number;
  built: { ours: Built; pagefind: Built };
  ours: OursMeasured[];
  pagefind: PagefindMeasured;
}

/** Where and with what a library is measured. */
export interface Bench {
  /** The built site. */
  site: string;
  /** Folder for what is built. */
  out: string;
  /** Programs of the browsers. */
  browsers: { name: BrowserName; program: string }[];
  seed: number;
  queries: number;
  /** Pages opened anew, with nothing cached, in each browser on each medium. */
  coldPages: number;
  /** Told what is being done, in Chinese. */
  say: (what: string) => void;
}

/** Builds both indexes of a library, asks both, and compares with plain search. */
export async function measureCorpus(corpus: Corpus, bench: Bench): Promise<CorpusMeasured> {
  const { documents, key, name } = corpus;
  const { characters, bytes } = sizeOfText(documents);
  bench.say(`${name}：建两种索引`);
  const {
    ours: builtOurs,
    pagefind: builtPagefind,
    folders,
  } = await buildBoth(bench.site, path.join(bench.out, key), corpus);
  bench.say(`${name}：出题，逐字查出正确答案`);
  const questions = prepareQuestions(documents, prepareTruth(documents), bench.queries, bench.coldPages, bench.seed);
  const ours: OursMeasured[] = [];
  let pagefind: PagefindMeasured | undefined;
  for (const { name: browserName, program } of bench.browsers) {
    // Firefox rounds times to whole milliseconds otherwise.
    const browser = await launchBrowser(browserName, program, { 'privacy.reduceTimerPrecision': false });
    try {
      for (const medium of ['http', 'file://'] as const) {
        bench.say(`${name}：章句，${browserName}，${medium}`);
        ours.push(await measureOurs(browser, browserName, medium, folders.ours, questions));
      }
      if (!pagefind) {
        bench.say(`${name}：Pagefind，${browserName}`);
        pagefind = await measurePagefind(browser, folders.pagefind, documents, questions);
      }
    } finally {
      await browser.close();
    }
  }
  if (!pagefind) throw new Error('no browser to measure in');
  return {
    key,
    name,
    documents: documents.length,
    characters,
    textBytes: bytes,
    built: { ours: builtOurs, pagefind: builtPagefind },
    ours,
    pagefind,
  };
}
