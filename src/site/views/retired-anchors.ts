import type { Edition } from '../../edition/edition.ts';
import { html, type Html } from './html.ts';

/** Anchors for addresses that were published and no longer have a block of their own. */
export function retiredAnchors({ document, ledger: { retired } }: Pick<Edition, 'document' | 'ledger'>): Html {
  if (retired.length === 0) return html``;
  const labels = new Map(document.blocks.map((block) => [block.eId, block.label]));
  return html`<div class="retired" data-apparatus data-pagefind-ignore>
    <h2>已停用的地址</h2>
    <ul>
      ${retired.map(
        ({ address, successor }) =>
          html`<li id="${address}">
            ${address}：${
              successor === null
                ? '这段文字已不在本文。'
                : html`文字现在在<a href="#${successor}">${labels.get(successor)}</a>。`
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
