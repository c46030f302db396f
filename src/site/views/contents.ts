import { placeOf } from '../../model/addresses/place-of-section.ts';
import type { Section, StructuredDocument } from '../../model/document.ts';
import { html, Html } from './html.ts';

/** A heading as contents show it: without the full stop that a run-in heading carries in the source. */
const shown = (heading: string): string => heading.replace(/。$/u, '');

/** With more headings than these a document's chapters are folded, each to one line. */
const UNFOLDED = 40;

/** What a folded chapter holds: 第一条至第十条, or how many headings where they have no numbers. */
function rangeOf(sections: readonly Section[]): string {
  const [first, last] = [sections[0], sections.at(-1)].map(
    (section) => /^第\S+?[编章节条]/u.exec(section?.heading ?? '')?.[0],
  );
  if (first === undefined || last === undefined) return `${String(sections.length)} 个标题`;
  return first === last ? first : `${first}至${last}`;
}

/**
 * Contents of a document, nested as its outline; the reader's script marks the section being read and unfolds its chapter.
 * @param more items after the outline
 */
export function contentsList(
  { sections, blocks }: Pick<StructuredDocument, 'sections' | 'blocks'>,
  more: Html | null,
): Html {
  const below = new Map<string | null, Section[]>();
  for (const section of sections) {
    const known = below.get(section.parent);
    if (known) known.push(section);
    else below.set(section.parent, [section]);
  }
  const folds = sections.length > UNFOLDED;
  // Of the chapters beside one another one is open: the contents stay short while one reads on.
  const inside = (section: Section): Html =>
    folds
      ? html`<details name="in-${section.parent ?? ''}">
          <summary>${rangeOf(below.get(section.eId)!)}</summary>
          ${list(section.eId, null)}
        </details>`
      : list(section.eId, null);
  const link = ({ eId, heading }: Section): Html =>
    html`<a href="#${placeOf(eId, blocks)}" data-section="${eId}">${shown(heading)}</a>`;
  const list = (parent: string | null, last: Html | null): Html => {
    const items = (below.get(parent) ?? []).map(
      (section) =>
        html`<li class="depth-${section.depth}">${link(section)}${below.has(section.eId) && inside(section)}</li>`,
    );
    return html`<ol>
      ${items}${last}
    </ol>`;
  };
  // The white space of the templates would be kilobytes in a law of a thousand articles.
  return new Html(list(null, more).text.replace(/>\s+</gu, '><'));
}
