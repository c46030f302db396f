import { toHtml } from 'hast-util-to-html';
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Edition } from '../../edition/edition.ts';
import { visit } from 'unist-util-visit';
import { dressBlocks, type TextMarks } from './dress-blocks.ts';
import { markBlocks } from './mark-blocks.ts';

/** What is not the source's own text is not what Pagefind finds either. */
function leaveOutOfPagefind(html: HtmlRoot): void {
  visit(html, 'element', ({ properties }) => {
    if (properties['dataApparatus'] !== undefined) properties['dataPagefindIgnore'] = '';
  });
}

/**
 * The HTML of a document's text, with addresses, sentences, comments and terms. Nothing of it runs as a component, so a library of
 * thousands needs no module for each.
 * @param tree the document's syntax tree; it is used up
 */
export function renderDocument(tree: Root, edition: Edition, marks: TextMarks): string {
  markBlocks(tree, edition.document);
  const html = toHast(tree) as HtmlRoot;
  dressBlocks(html, edition, marks);
  leaveOutOfPagefind(html);
  return toHtml(html, { collapseEmptyAttributes: true });
}
