import type { Section } from '../../model/document.ts';
import { html, type Html } from './html.ts';

/** A heading as contents show it: without the full stop that a run-in heading carries in the source. */
const shown = (heading: string): string => heading.replace(/。$/u, '');

/**
 * Contents of a document, nested as its outline; the reader's script marks the section being read.
 * @param more items after the outline
 */
export function contentsList(sections: readonly Section[], more: Html | null): Html {
  const below = new Map<string | null, Section[]>();
  for (const section of sections) {
    const known = below.get(section.parent);
    if (known) known.push(section);
    else below.set(section.parent, [section]);
  }
  const list = (parent: string | null, last: Html | null): Html =>
    html`<ol>
      ${(below.get(parent) ?? []).map(
        (section) =>
          html`<li class="depth-${section.depth}">
            <a href="#${section.eId === 's0' ? 's0-p1' : section.eId}" data-section="${section.eId}"
              >${shown(section.heading)}</a
            >${below.has(section.eId) && list(section.eId, null)}
          </li>`,
      )}${last}
    </ol>`;
  return list(null, more);
}
