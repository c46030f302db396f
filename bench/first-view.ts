import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPage } from '../src/build/checks/read-page.ts';

/** What a browser loads to show a page for the first time, before anything is searched. Sizes are bytes after gzip -9. */
export interface FirstView {
  page: string;
  html: number;
  css: number;
  js: number;
  /** Web fonts named by the page's style sheets. */
  fonts: number;
  total: number;
}

const gzipped = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

/**
 * Measures one page of a built site.
 * @param folder the site's root
 * @param page path of the page from there
 */
export async function measureFirstView(folder: string, page: string): Promise<FirstView> {
  const file = path.join(folder, page);
  const html = await readFile(file);
  const { urls } = readPage(page, html.toString('utf8'));
  const load = (url: string): Promise<Buffer> => readFile(path.join(path.dirname(file), url.split(/[?#]/u)[0] ?? ''));
  const urlsOf = (where: string, ending: string): string[] =>
    urls.filter((entry) => entry.where === where && entry.url.endsWith(ending)).map((entry) => entry.url);
  const styles = await Promise.all(urlsOf('link[href]', '.css').map(load));
  const scripts = await Promise.all(urlsOf('script[src]', '.js').map(load));
  const sum = (list: Buffer[]): number => list.reduce((total, bytes) => total + gzipped(bytes), 0);
  const view = { page, html: gzipped(html), css: sum(styles), js: sum(scripts) };
  const fonts = styles.reduce(
    (count, bytes) => count + (bytes.toString('utf8').match(/url\([^)]*\.(?:woff2?|ttf|otf)/gu)?.length ?? 0),
    0,
  );
  return { ...view, fonts, total: view.html + view.css + view.js };
}
