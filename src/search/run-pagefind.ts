import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** One document for Pagefind: words parted by spaces, in order. */
export interface PagefindRecord {
  url: string;
  words: string;
}

/** What Pagefind makes of records. */
export interface PagefindOutput {
  /** Its files by path, e.g. `pagefind.js` or `index/x_ee4238c.pf_index`. */
  files: Map<string, Uint8Array>;
  /** The record's `url` by the identifier that search results carry. */
  urls: Map<string, string>;
}

// A private-use language code has no stemmer and no segmenter, so Pagefind takes the words as they are given.
const language = 'x';

// Pagefind's Node side keeps one process for all callers, and closing it would end the work of another caller.
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs Pagefind, unmodified, over records in memory; one call after the other.
 * @throws when Pagefind reports an error or loses a record
 */
export function runPagefind(records: readonly PagefindRecord[]): Promise<PagefindOutput> {
  const run = last.then(() => indexRecords(records));
  last = run.catch(() => undefined);
  return run;
}

async function indexRecords(records: readonly PagefindRecord[]): Promise<PagefindOutput> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const { url, words } of records) {
      const added = await index.addCustomRecord({ url, content: words, language });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
    const files = new Map(written.files.map(({ path, content }) => [path, content]));
    const urls = readUrls(files);
    if (urls.size !== records.length) {
      throw new Error(`Pagefind kept ${String(urls.size)} of ${String(records.length)} records`);
    }
    return { files, urls };
  } finally {
    await close();
  }
}

// Each fragment file is gzip of a signature of 12 bytes and JSON: one page, or, in a library of many pages, a group of
// pages by their identifier.
function readUrls(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const urls = new Map<string, string>();
  for (const [path, content] of files) {
    const single = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (single === undefined) continue;
    const value = JSON.parse(gunzipSync(content).subarray(12).toString('utf8')) as { url?: string };
    const pages =
      value.url === undefined ? Object.entries(value as Record<string, { url: string }>) : [[single, value]];
    for (const [id, page] of pages as [string, { url: string }][]) urls.set(id, page.url);
  }
  return urls;
}
