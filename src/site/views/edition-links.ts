import type { Library } from '../../library/compose-library.ts';
import { editionGroups, type HeldEdition } from '../../library/edition-groups.ts';
import { comparisonPath, documentPath } from '../../model/page-paths.ts';
import { sameArticles } from '../editions/same-articles.ts';
import { html, type Html } from './html.ts';

const groups = new WeakMap<Library, Map<string, HeldEdition[]>>();

/** The editions of the work that a document is an edition of, found once for a library. */
function groupOf(library: Library, id: string): HeldEdition[] | undefined {
  const known =
    groups.get(library) ??
    new Map(editionGroups(library.editions).flatMap((group) => group.map((one) => [one.id, group] as const)));
  groups.set(library, known);
  return known.get(id);
}

const titleOf = (library: Library, id: string): string | undefined =>
  library.editions.find(({ document }) => document.id === id)?.document.shortTitle;

/**
 * Which edition is read, which others there are, which is in force, what changed, and where the same article stands there; what an amending decision changes, and what changed
 * this document. Nothing for a document of which all that does not hold.
 * @param link makes a path from the site's root a link of the page
 */
export function editionLinks(library: Library, id: string, link: (path: string) => string): Html {
  const group = groupOf(library, id) ?? [];
  const here = group.findIndex((one) => one.id === id);
  const own = library.editions.find(({ document }) => document.id === id)?.document.frontmatter.amends ?? [];
  const by = library.editions.filter(({ document }) => document.frontmatter.amends?.includes(id));
  if (group.length === 0 && own.length + by.length === 0) return html``;
  /** From each article to the same one of another edition; closed until it is wanted. */
  const articles = (there: number): Html | false => {
    const other = group[there];
    const pairs = other ? sameArticles(library, group, here, there) : [];
    if (!other || pairs.length === 0) return false;
    const entries = pairs.map(({ here: own, there: number, eId, changed }) => {
      const words = `${own}${own === number ? '' : `（那一版是${number}）`}${changed ? '，有改动' : ''}`;
      return html`<li><a href="${link(documentPath(other.id, eId))}">${words}</a></li> `;
    });
    return html`<details>
      <summary>到${other.name}的同一条</summary>
      <ul>
        ${entries}
      </ul>
    </details>`;
  };
  const others = group.map((one, index) => {
    const words = `${one.name}${one.validity === null ? '' : `，${one.validity}`}`;
    if (index === here) return html`<li aria-current="true">${words}（现在读的）</li> `;
    const pair = index < here ? comparisonPath(one.id, id) : comparisonPath(id, one.id);
    return html`<li>
      <a href="${link(documentPath(one.id))}">${words}</a> <a href="${link(pair)}">新旧对照</a> ${articles(index)}
    </li> `;
  });
  const named = (ids: readonly string[]): Html[] =>
    ids.map((other) => html` <a href="${link(documentPath(other))}">《${titleOf(library, other) ?? other}》</a>`);
  return html`<nav class="editions" aria-label="版本">
    ${
      others.length > 0 &&
      html`<p>版本</p>
        <ul>
          ${others}
        </ul>`
    }${others.length > 0 && group.every(({ validity }) => validity === null) && html`<p>哪一版现行有效，没有写明。</p>`}${
      own.length > 0 && html`<p>修改了${named(own)}</p>`
    }${by.length > 0 && html`<p>修改它的决定${named(by.map(({ document }) => document.id))}</p>`}
  </nav>`;
}
