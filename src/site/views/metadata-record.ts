import type { DocumentFrontmatter } from '../../edition/schemas/document.ts';
import type { Stated } from '../../edition/schemas/metadata.ts';
import { METADATA_FIELDS } from '../../model/metadata.ts';
import { documentPath } from '../../model/page-paths.ts';
import { html, type Html } from './html.ts';

/** What a value rests on, in words. */
function basis(entry: Stated, id: string, labels: ReadonlyMap<string, string>, link: (path: string) => string): Html {
  if (entry.kind === 'entered') return html`本站填写，据${entry.basis}`;
  const place = html`<a href="${link(documentPath(id, entry.at))}">${labels.get(entry.at) ?? entry.at}</a>`;
  if (entry.kind === 'quote') return html`原文${place}“${entry.quote}”`;
  return html`编者推断：${entry.reason}；原文${place}“${entry.quote}”`;
}

/**
 * All that is known of a document with what it rests on; what nobody states is said to be missing.
 * @param labels human form of each address
 * @param link makes a path from the site's root a link of the page
 */
export function metadataRecord(
  id: string,
  { metadata }: DocumentFrontmatter,
  labels: ReadonlyMap<string, string>,
  link: (path: string) => string,
): Html {
  if (metadata.length === 0)
    return html`<h2>著录</h2>
      <p>发文机关、文号、日期等，都还没有著录。</p> `;
  return html`<h2>著录</h2>
    <dl class="record">
      ${METADATA_FIELDS.map(({ label }) => {
        const entries = metadata.filter(({ field }) => field === label);
        const values = entries.map(
          (entry) => html`<div>${entry.value}<span class="reason">（${basis(entry, id, labels, link)}）</span></div>`,
        );
        return html`<div>
          <dt>${label}</dt>
          <dd>${entries.length > 0 ? values : '没有写明'}</dd>
        </div> `;
      })}
    </dl> `;
}
