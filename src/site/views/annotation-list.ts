import { annotationMark, annotationText } from '../../edition/annotation-words.ts';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import type { StructuredDocument } from '../../model/document.ts';
import { html, type Html } from './html.ts';

/**
 * 存疑与注: a document's emendations or notes as a list that can be read by itself and is printed at the end.
 * @param page path of the document's page when the list stands on another one
 */
export function annotationList(
  document: Pick<StructuredDocument, 'blocks'>,
  annotations: readonly ResolvedAnnotation[],
  page = '',
): Html {
  const labels = new Map(document.blocks.map((block) => [block.eId, block.label]));
  return html`<ol class="annotation-list">
    ${annotations.map(
      (annotation) =>
        html`<li class="${annotation.comment.kind}">
          <span class="number">${annotation.number}</span> <span class="kind">${annotationMark(annotation)}</span>
          <span class="entry"
            ><a class="place" href="${page}#r${annotation.number}">${labels.get(annotation.block)}</a>
            <span class="words">${annotation.words}</span>
            <span class="comment">${annotationText(annotation)}</span></span
          >
        </li> `,
    )}
  </ol>`;
}
