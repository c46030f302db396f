import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { askOurs } from './ask-ours.ts';
import { visitColdPages } from './cold-pages.ts';
import { type Spread, spreadOf } from './percentile.ts';
import type { Questions } from './questions.ts';
import { type Score, scoreAnswers } from './score.ts';
import { serveGzip } from './serve-gzip.ts';

/** From where a site is opened. */
export type Medium = 'http' | 'file://';

/** Our engine in one browser on one medium; times in milliseconds, sizes in bytes. */
export interface OursMeasured {
  browser: string;
  medium: Medium;
  pieces: Score;
  natural: Score;
  /** Queries that stand nowhere and were said to stand somewhere as typed; how many there were; how many were offered otherwise. */
  absent: { wrong: number; asked: number; offered: number };
  /** The engine's answer to the pieces, each asked once in turn, and again at once. */
  later: Spread;
  again: Spread;
  /** Of the first ones those for which a file of the index had to be loaded. */
  loading: Spread;
  /** The results page: from nothing to results, and from another query on it to its results. */
  first: Spread;
  laterShown: Spread;
  /** Over http. */
  firstBytes?: Spread;
  laterBytes?: Spread;
}

/**
 * Asks our engine everything.
 * @param folder the site's root
 */
export async function measureOurs(
  browser: Browser,
  name: string,
  medium: Medium,
  folder: string,
  { pieces, natural, absent, truths, pairs }: Questions,
): Promise<OursMeasured> {
  const server = medium === 'http' ? await serveGzip(folder) : undefined;
  try {
    const root = server?.url ?? pathToFileURL(`${folder}/`).href;
    const answers = await askOurs(browser, root, [...pieces, ...natural, ...absent]);
    const toPieces = answers.slice(0, pieces.length);
    const toAbsent = answers.slice(pieces.length + natural.length);
    const visits = await visitColdPages(browser, root, pairs, server);
    return {
      browser: name,
      medium,
      pieces: scoreAnswers(truths.pieces, toPieces),
      natural: scoreAnswers(truths.natural, answers.slice(pieces.length, pieces.length + natural.length)),
      absent: {
        wrong: toAbsent.filter(({ documents }) => documents.length > 0).length,
        asked: absent.length,
        offered: toAbsent.filter(({ loosely }) => loosely > 0).length,
      },
      later: spreadOf(toPieces.map(({ later }) => later)),
      again: spreadOf(toPieces.map(({ again }) => again)),
      loading: spreadOf(toPieces.filter(({ loaded }) => loaded > 0).map(({ later }) => later)),
      first: spreadOf(visits.map(({ first }) => first)),
      laterShown: spreadOf(visits.map(({ later }) => later)),
      ...(server && {
        firstBytes: spreadOf(visits.map(({ firstBytes }) => firstBytes)),
        laterBytes: spreadOf(visits.map(({ laterBytes }) => laterBytes)),
      }),
    };
  } finally {
    await server?.close();
  }
}
