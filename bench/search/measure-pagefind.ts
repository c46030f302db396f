import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { SearchableDocument } from '../../src/search/core/searchable.ts';
import { askPagefind, tryPagefindAsFile, visitPagefind } from './ask-pagefind.ts';
import { readResultNames } from './build-pagefind.ts';
import { mostForPagefind } from './options.ts';
import { type Spread, spreadOf } from './percentile.ts';
import type { Questions } from './questions.ts';
import { type Score, scoreAnswers } from './score.ts';
import { serveGzip } from './serve-gzip.ts';

/** Pagefind in Chromium; times in milliseconds, sizes in bytes, of search alone. */
export interface PagefindMeasured {
  pieces: Score;
  natural: Score;
  absent: { wrong: number; asked: number };
  later: Spread;
  again: Spread;
  first: Spread;
  laterShown: Spread;
  firstBytes: Spread;
  laterBytes: Spread;
  /** What the browser says on file://; absent when it works there. */
  fileFault?: string;
}

/**
 * Asks Pagefind as many of the same queries as it has time for.
 * @param folder what `buildPagefind` wrote
 */
export async function measurePagefind(
  browser: Browser,
  folder: string,
  documents: readonly SearchableDocument[],
  { pieces, natural, absent, truths, pairs }: Questions,
): Promise<PagefindMeasured> {
  const server = await serveGzip(folder);
  try {
    const names = await readResultNames(folder, documents);
    const asked = pieces.slice(0, mostForPagefind);
    const nowhere = absent.slice(0, mostForPagefind / 3);
    const answers = await askPagefind(browser, server.url, [...asked, ...natural, ...nowhere], names);
    const toPieces = answers.slice(0, asked.length);
    const visits = await visitPagefind(browser, server, pairs);
    const fault = await tryPagefindAsFile(browser, pathToFileURL(`${folder}/`).href, pieces[0]!);
    return {
      pieces: scoreAnswers(truths.pieces.slice(0, asked.length), toPieces),
      natural: scoreAnswers(truths.natural, answers.slice(asked.length, asked.length + natural.length)),
      absent: {
        wrong: answers.slice(asked.length + natural.length).filter(({ documents: found }) => found.length > 0).length,
        asked: nowhere.length,
      },
      later: spreadOf(toPieces.map(({ later }) => later)),
      again: spreadOf(toPieces.map(({ again }) => again)),
      first: spreadOf(visits.map(({ first }) => first)),
      laterShown: spreadOf(visits.map(({ later }) => later)),
      firstBytes: spreadOf(visits.map(({ firstBytes }) => firstBytes)),
      laterBytes: spreadOf(visits.map(({ laterBytes }) => laterBytes)),
      ...(fault !== undefined && { fileFault: fault }),
    };
  } finally {
    await server.close();
  }
}
