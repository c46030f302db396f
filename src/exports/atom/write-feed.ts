import { create } from 'xmlbuilder2';
import type { Library } from '../../library/compose-library.ts';
import type { PublishedEdition } from '../../library/record/record-schema.ts';
import { saySummary } from '../../library/record/say-summary.ts';
import { xmlText } from '../xml/xml-text.ts';

const NAMESPACE = 'http://www.w3.org/2005/Atom';
/** Readers of feeds look at the newest. */
const MOST = 20;

/** A day as Atom wants it. What an office states is a day, so it is the beginning of that day, in its time. */
const instant = (date: string): string => `${date}T00:00:00+08:00`;

const isDated = (edition: PublishedEdition): edition is PublishedEdition & { date: string } => edition.date !== null;

/**
 * `feed.xml`: the editions of a library for readers of feeds, the newest first (RFC 4287).
 * @returns null where no edition states its date, which a feed must: the clock is never asked
 */
export function writeFeed({ site, record }: Pick<Library, 'site' | 'record'>, address: string): string | null {
  const editions = record.filter(isDated).slice(-MOST).reverse();
  const [newest] = editions;
  if (!newest) return null;
  const page = `${address}updates.html`;
  const feed = create({ defaultNamespace: { ele: NAMESPACE } }).ele('feed');
  feed.att('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'zh-CN');
  feed.ele('id').txt(page);
  feed.ele('title').txt(site.name);
  feed.ele('updated').txt(instant(newest.date));
  feed.ele('author').ele('name').txt(site.name);
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: `${address}feed.xml` });
  feed.ele('link', { rel: 'alternate', type: 'text/html', href: page });
  for (const edition of editions) {
    const entry = feed.ele('entry');
    entry.ele('id').txt(`${page}#e-${edition.number}`);
    entry.ele('title').txt(`${site.name} 版本 ${edition.number}`);
    entry.ele('updated').txt(instant(edition.date));
    entry.ele('link', { rel: 'alternate', type: 'text/html', href: `${page}#e-${edition.number}` });
    entry.ele('summary', { type: 'text' }).txt(saySummary(edition));
  }
  return xmlText(feed);
}
