import type { StructuredDocument } from '../../model/document.ts';
import { DRAWING_SIZES } from '../charts/drawing-sizes.ts';
import { BAR, layOutOutline, type MapEntry } from '../charts/outline-map.ts';
import { html, type Html } from './html.ts';

/** A coordinate to a tenth of a pixel. */
const at = (value: number): string => String(Math.round(value * 10) / 10);

function drawEntry(entry: MapEntry, width: number, page: string): Html {
  const { x, y, barY, bar, parentY } = entry;
  return html`${
      parentY !== null && html`<path class="elbow" d="M${at(x - 14)},${at(parentY)}V${at(y + 11)}H${at(x - 4)}" />`
    }<a href="${page}#${entry.eId}"
      ><rect
        class="area"
        x="${at(x - 2)}"
        y="${at(y - 2)}"
        width="${at(width - x)}"
        height="${at(entry.height + 6)}"
      />${entry.lines.map(
        (line, index) =>
          html`<text class="heading depth-${entry.depth}" x="${at(x)}" y="${at(y + 16 + index * 22)}">${line}</text>`,
      )}<rect class="extent" x="${at(x)}" y="${at(barY)}" width="${at(bar)}" height="${BAR}" /><text
        class="count"
        x="${at(x + bar + 8)}"
        y="${at(barY + 9)}"
        >${entry.characters} 字</text
      ></a
    > `;
}

/**
 * The outline of a document as a map: every section is a link, its bar as long as its text. Works without a script.
 * @param page the document's page, as a link of the page on which the map stands
 */
export function outlineMap(document: StructuredDocument, page: string): Html {
  const drawings = DRAWING_SIZES.map((size) => ({ ...size, ...layOutOutline(document, size.width) }));
  return html`<figure class="chart outline-map" data-chart="outline">
    <figcaption>点标题到原文 <span>横条的长短是这一部分的字数，连同它下面各部分。</span></figcaption>
    ${drawings.map(
      ({ name, width, entries, height }) =>
        html`<div class="drawing ${name}">
          <svg
            role="group"
            aria-label="《${document.shortTitle}》脉络图"
            width="${width / 16}rem"
            viewBox="0 0 ${width} ${at(height)}"
          >
            ${entries.map((entry) => drawEntry(entry, width, page))}
          </svg>
        </div> `,
    )}
  </figure>`;
}
