import { Parser } from 'htmlparser2';
import path from 'node:path';
import type { PageRecord } from '../../model/page-record.ts';

/** A page of the site in pieces: its main part, and what stands around it. */
export interface PageInPieces extends PageRecord {
  /** The words before and after the main part themselves. */
  before: string;
  after: string;
}

/** What the shell puts into every page. */
const CLIENT = 'assets/app.js';

const between = (html: string, from: string, to: string): string => {
  const start = html.indexOf(from) + from.length;
  return html.slice(start, html.lastIndexOf(to));
};

/**
 * Takes a built page apart.
 * @param page its path from the site's root
 */
export function readPieces(page: string, html: string): PageInPieces {
  const record: PageInPieces = { title: '', attributes: {}, styles: [], scripts: [], before: '', main: '', after: '' };
  const placed = (address: string): string => path.posix.join(path.posix.dirname(page), address);
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      inTitle = name === 'title' && record.title === '';
      if (name === 'html') record.attributes = attributes;
      if (name === 'link' && attributes['rel'] === 'stylesheet' && attributes['href'] !== undefined)
        record.styles.push({ path: placed(attributes['href']), media: attributes['media'] ?? '' });
      if (name === 'script' && attributes['src'] !== undefined) record.scripts.push(placed(attributes['src']));
    },
    ontext(text) {
      if (inTitle) record.title += text;
    },
    onclosetag() {
      inTitle = false;
    },
  });
  parser.end(html);
  record.scripts = record.scripts.filter((script) => script !== CLIENT);
  const body = between(html, '<body>', '</body>');
  const [from, to] = [body.indexOf('<main'), body.lastIndexOf('</main>') + '</main>'.length];
  if (from < 0) return { ...record, main: body };
  return { ...record, before: body.slice(0, from), main: body.slice(from, to), after: body.slice(to) };
}
