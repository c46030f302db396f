/** The document's text in this page; null on pages that have none. */
export function documentArticle(): HTMLElement | null {
  return document.querySelector<HTMLElement>('article[data-document]');
}

/** Name of the document in citations: 讲话. */
export function shortTitle(): string {
  return documentArticle()?.dataset['shortTitle'] ?? '';
}

/** eId of a numbered line (`.block`): that of the block which opens it. */
export function eIdOf(line: Element | null | undefined): string {
  return line?.querySelector('[data-block]')?.id ?? '';
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
