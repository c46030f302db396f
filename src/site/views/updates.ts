import { markCharacters, type Stretch } from '../../comparison/mark-characters.ts';
import type { Library } from '../../library/load-library.ts';
import type { PublishedEdition, RecordedChange, RecordedPart } from '../../library/record/record-schema.ts';
import { sayFate } from '../../library/record/say-summary.ts';
import { SHELVES } from '../../library/record/shelves.ts';
import { documentPath, fromRoot } from '../../model/page-paths.ts';
import { kindPages, readingOrder } from '../pages.ts';
import { html, type Html } from './html.ts';

/** Finds what the record names on the site as it is now; null for what is there no more. */
export type FindPlace = (page: string | undefined, address?: string) => string | null;

/** Where the pages and paragraphs of a library are. The record may be older than what it is shown beside. */
export function findPlaces(library: Library): FindPlace {
  const pages = new Set([...readingOrder(library), ...kindPages(library)].map(({ path }) => fromRoot(path)));
  const blocks = new Map(
    library.editions.map(({ document }) => [
      fromRoot(documentPath(document.id)),
      new Set(document.blocks.map(({ eId }) => eId)),
    ]),
  );
  return (page, address) => {
    if (page === undefined || !pages.has(page)) return null;
    return address !== undefined && blocks.get(page)?.has(address) ? `/${page}#${address}` : `/${page}`;
  };
}

const marked = (stretches: readonly Stretch[], mark: (text: string) => Html): Html[] =>
  stretches.map(({ text, same }) => (same ? html`${text}` : mark(text)));

function words({ before, after }: RecordedPart): Html {
  const sides = before === null || after === null ? null : markCharacters(before, after);
  const was = sides ? marked(sides.before, (text) => html`<del>${text}</del>`) : before;
  const is = sides ? marked(sides.after, (text) => html`<ins>${text}</ins>`) : after;
  return html`${before !== null && html`<p><b>原</b>${was}</p>`}${after !== null && html`<p><b>今</b>${is}</p>`}`;
}

const fateOf = ({ before, after }: RecordedPart): string =>
  before === null ? '新增' : after === null ? '删去' : '改动';

const linked = (place: string | null, name: string): Html =>
  place === null ? html`${name}` : html`<a href="${place}">${name}</a>`;

function sayChange(change: RecordedChange, unit: string, find: FindPlace): Html {
  const { parts, count, page, name } = change;
  const more = count - parts.length;
  const head = { changed: '改动', added: '新增', removed: '删去' }[change.fate];
  return html`<li>
    <p class="changed">
      ${head}
      ${linked(find(page), name)}${change.fate === 'changed' && html` <span class="count">${count} ${unit}</span>`}
    </p>
    ${
      parts.length > 0 &&
      html`<dl>
        ${parts.map(
          (part) =>
            html`<dt>
                ${fateOf(part)} ${linked(part.address === undefined ? null : find(page, part.address), part.label)}
              </dt>
              <dd>${words(part)}</dd>`,
        )}
      </dl>`
    }${more > 0 && html`<p>另有 ${more} ${unit}，没有逐一列出。</p>`}
  </li>`;
}

/** What one edition changed, in full. */
export function changesInFull(edition: PublishedEdition, find: FindPlace): Html {
  return html`${SHELVES.map(({ key, name, unit }) => {
    const changes = edition[key];
    return (
      changes.length > 0 &&
      html`<h3>${name}</h3>
        <ul class="changes">
          ${changes.map((change) => sayChange(change, unit, find))}
        </ul>`
    );
  })}`;
}

/** What one edition changed, a line for each. */
export function changesInBrief(edition: PublishedEdition): Html {
  return html`<ul class="plain">
    ${SHELVES.flatMap(({ key, unit }) => edition[key].map((change) => html`<li>${sayFate(change, unit)}</li>`))}
  </ul>`;
}
