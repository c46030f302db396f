import { citation, quotation } from '../reading/citation.ts';
import { blockAddress } from './addresses.ts';
import { actionButton, element } from '../dom/element.ts';
import { addToList, presentPassage } from '../lesson/bring-lessons.ts';
import { marginCode } from './margin-code.ts';
import type { LoadedDocument } from '../../search/engine/library.ts';
import type { Passage, Result } from '../../search/engine/passages.ts';

/** One block with occurrences: its code and place, the sentences around the hits, the way to it. */
export function renderResult(document: LoadedDocument, result: Result, query: string, across: boolean): HTMLElement {
  const block = document.blocks[result.block]!;
  const address = blockAddress(document.id, block.eId, query, across);
  const count = result.count > 1 ? `，本段 ${String(result.count)} 处` : '';
  const code = marginCode(document, result.block);
  const place = `${document.shortTitle} ${block.label}`;
  return element(
    'article.hit',
    { 'data-address': `${document.id}#${block.eId}` },
    element('a.hit-code', { href: address, 'aria-label': `段号${code}，到${place}` }, code),
    element(
      'div.hit-body',
      {},
      element('p.hit-place', {}, `${block.label}${count}`),
      ...result.passages.map((passage) => renderPassage(document, passage, passage.block === result.block)),
      element(
        'p.hit-acts',
        {},
        element('a', { href: address, 'aria-label': `到原文：${place}` }, '到原文'),
        element(
          'button',
          { type: 'button', 'data-copy': quotationOf(document, result), 'aria-label': `复制引文：${place}` },
          '复制引文',
        ),
        actionButton('加入课目', () => addToList([`${document.id}#${block.eId}`]), {
          'aria-label': `加入课目：${place}`,
        }),
        actionButton('放大来讲', () => presentPassage(document.id, block.eId), { 'aria-label': `放大来讲：${place}` }),
      ),
    ),
  );
}

/** The first sentences shown, with their place, ready to be pasted. */
function quotationOf(document: LoadedDocument, { block, passages }: Result): string {
  const words = passages[0]?.parts[0]?.runs.map(({ text }) => text).join('') ?? '';
  return quotation(words, citation(document.title, document.blocks[block]!.label));
}

function renderPassage(document: LoadedDocument, passage: Passage, first: boolean): HTMLElement {
  // The occurrence runs on into this block: say where the words now stand.
  const before = first ? [] : [element('span.hit-runs-on', {}, `接${document.blocks[passage.block]!.label}：`)];
  return element('p.hit-text', {}, ...before, ...runsIn(passage));
}

/** The words of a passage, hits marked, with signs where words are left out. */
export function runsIn({ parts, more }: Passage): (Node | string)[] {
  const children: (Node | string)[] = [];
  for (const { skips, runs } of parts) {
    if (skips) children.push(element('span.hit-cut', {}, '……'));
    for (const { text, hit } of runs) children.push(hit ? element('mark', {}, text) : text);
  }
  if (more) children.push(element('span.hit-cut', {}, '……'));
  return children;
}
