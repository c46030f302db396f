import type { ReadEdition } from '../../edition/edition.ts';
import { documentData } from '../../exports/schema-org/document-data.ts';
import { pageData } from '../../exports/schema-org/page-data.ts';
import { mapPath, sourcePath } from '../../model/page-paths.ts';
import type { Download } from '../../library/site-schema.ts';
import { annotationList } from './annotation-list.ts';
import { contentsList } from './contents.ts';
import { pagefindMarks } from './facets.ts';
import { escapeText, html } from './html.ts';
import { imprint } from './imprint.ts';
import { outlineMap } from './outline-map.ts';
import { retiredAnchors } from './retired-anchors.ts';
import { sourceRecord } from './source-record.ts';

/** What fills the slots of a document's page, as HTML. */
export interface DocumentFillings extends Record<string, string> {
  id: string;
  shortTitle: string;
  /** What the page tells programs. */
  data: string;
  contents: string;
  text: string;
  notes: string;
  imprint: string;
}

/** Links from a page that stands one folder below the root. */
export const fromFolder = (path: string): string => `..${path}`;

/**
 * Everything on the page of a document that is its own, but for its neighbours.
 * @param text the HTML of its words
 * @param map whether its outline stands as a map on a page of its own
 * @param downloads what it is also offered as
 */
export function documentFillings(
  edition: ReadEdition,
  text: string,
  map: boolean,
  downloads: readonly Download[],
): DocumentFillings {
  const { document, annotations } = edition;
  const more = html`${map && html`<li class="depth-1"><a href="../maps/${document.id}.html">脉络图</a></li>`}${
    annotations.length > 0 && html`<li class="depth-1"><a href="#annotations">存疑与注</a></li>`
  }`;
  const notes =
    annotations.length > 0 &&
    html`<section class="annotations" aria-labelledby="annotations">
      <h2 id="annotations">存疑与注</h2>
      <p class="remark">正文照录所据文本，一字未改。以下各条只说疑在何处、所疑何事；“注”“参”“推”“派”是编者的说明。</p>
      ${annotationList(document, annotations)}
    </section>`;
  return {
    id: document.id,
    shortTitle: escapeText(document.shortTitle),
    data: documentData(edition),
    contents: contentsList(document, more).text,
    text: text + retiredAnchors(edition).text,
    notes: html`${notes}`.text,
    imprint: html`${imprint(edition, fromFolder, downloads)}${pagefindMarks(edition)}`.text,
  };
}

/** What fills the slots of the page about a document's source. */
export function sourceFillings(edition: ReadEdition): Record<string, string> {
  return {
    id: edition.source.id,
    shortTitle: escapeText(edition.document.shortTitle),
    data: pageData(sourcePath(edition.source.id), `《${edition.document.shortTitle}》的来历`),
    record: sourceRecord(edition, fromFolder).text,
  };
}

/** What fills the slots of the page with a document's outline as a map. */
export function mapFillings({ document }: ReadEdition): Record<string, string> {
  const page = `../documents/${document.id}.html`;
  return {
    id: document.id,
    shortTitle: escapeText(document.shortTitle),
    data: pageData(mapPath(document.id), `《${document.shortTitle}》脉络图`),
    page,
    map: outlineMap(document, page).text,
  };
}
