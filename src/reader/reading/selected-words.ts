import { documentArticle, sourceNodes } from './source-words.ts';

/** What of a text node lies in a range. */
function chosenIn(node: Text, range: Range): string {
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(start, end);
}

/** Source's words within a range of the page: for each text node that has some, the block that it stands in. */
export function* wordsWithin(range: Range): Generator<{ node: Text; block: Element; words: string }> {
  const article = documentArticle();
  if (!article) return;
  const { commonAncestorContainer: common } = range;
  for (const node of sourceNodes(common instanceof Text ? (common.parentElement ?? article) : common)) {
    const words = range.intersectsNode(node) ? chosenIn(node, range) : '';
    const block = node.parentElement?.closest('[data-block]');
    if (words !== '' && block) yield { node, block, words };
  }
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
