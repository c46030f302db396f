import type { ChosenPart, Work } from './citation.ts';

/** The words chosen in one block, with its place in the page. */
export interface SelectedPart extends ChosenPart {
  /** id to link to: the first sentence chosen, or the block. */
  anchor: string;
  /** Address of the line that the block is printed in. */
  line: string;
}

/** The document's text in this page; null on pages that have none. */
export function documentArticle(): HTMLElement | null {
  return document.querySelector<HTMLElement>('article[data-document]');
}

/** Name of the document in citations: 讲话. */
export function shortTitle(): string {
  return documentArticle()?.dataset['shortTitle'] ?? '';
}

/** The document as it is cited outside this site. The build writes beside its title what it states of itself. */
export function work(): Work {
  const title = document.getElementById('title');
  const { issuer = '', issued = '' } = title?.dataset ?? {};
  return { title: title ? wordsOf(title) : shortTitle(), issuer, issued };
}

/** The address of a block or section by its eId. */
export function labelOf(eId: string): string {
  if (eId === 'title') return '题名';
  if (eId === 's0') return '导语';
  // The build wrote it for Pagefind's results.
  return document.getElementById(eId)?.dataset['pagefindTitle'] ?? '';
}

/** The text nodes of the source within an element, in order: none that stand in `[data-apparatus]`. */
export function sourceNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent?.closest('[data-block]') && !parent.closest('[data-apparatus]')) nodes.push(node);
  }
  return nodes;
}

/** The source's words in a block. */
export function wordsOf(block: Element): string {
  return sourceNodes(block)
    .map(({ data }) => data)
    .join('');
}

function chosenIn(node: Text, range: Range): string {
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(start, end);
}

/** The source's words within ranges of the page, block by block, with their addresses. Empty when there are none. */
export function partsWithin(ranges: readonly Range[]): SelectedPart[] {
  const article = documentArticle();
  const parts = new Map<Element, SelectedPart>();
  if (!article) return [];
  for (const range of ranges) {
    const { commonAncestorContainer: common } = range;
    for (const node of sourceNodes(common instanceof Text ? (common.parentElement ?? article) : common)) {
      const words = range.intersectsNode(node) ? chosenIn(node, range) : '';
      const block = node.parentElement?.closest('[data-block]');
      if (words === '' || !block) continue;
      const sentence = node.parentElement?.closest('.sentence')?.id;
      const n = Number(sentence?.split('-j')[1] ?? 0);
      const line = block.closest<HTMLElement>('.block')?.dataset['of'] ?? block.id;
      const part = parts.get(block);
      if (part) {
        part.words += words;
        if (part.sentences) part.sentences.last = n;
        continue;
      }
      parts.set(block, {
        label: labelOf(block.id),
        line,
        lineLabel: labelOf(line),
        anchor: sentence ?? block.id,
        words,
        whole: false,
        sentences: n > 0 ? { first: n, last: n } : null,
      });
    }
  }
  return [...parts].map(([block, part]) => {
    const whole = part.words === wordsOf(block);
    return { ...part, whole, anchor: whole ? block.id : part.anchor };
  });
}

/**
 * The ranges selected in the page, cut to the document's text where they run over its end without taking words beyond it
 * (a triple click on the last paragraph). Empty when words outside the document are selected too.
 */
export function rangesInDocument(selection: Selection | null): Range[] {
  const article = documentArticle();
  if (!article || !selection) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange());
  for (const range of ranges) {
    if (!article.contains(range.startContainer)) return [];
    if (article.contains(range.endContainer)) continue;
    const beyond = range.cloneRange();
    beyond.setStartAfter(article);
    if (beyond.toString().trim() !== '') return [];
    range.setEnd(article, article.childNodes.length);
  }
  return ranges;
}
