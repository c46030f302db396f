import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Edition } from '../../edition/edition.ts';
import type { Block } from '../../model/document.ts';
import { outlineOf, type Branch } from '../xml/outline.ts';
import { runsOf, type Run } from '../xml/runs.ts';
import { commentsByBlock, writeWords } from '../xml/write-words.ts';
import { TEI_WORDS } from './anchors.ts';

/** Writes a document's words: front matter, and a division for each section. */
export function writeText(
  into: XMLBuilder,
  { document, annotations }: Pick<Edition, 'document' | 'annotations'>,
): void {
  const commentsOn = commentsByBlock(annotations);
  const words = (element: XMLBuilder, block: Block): void => {
    writeWords(element, block, commentsOn(block.eId), TEI_WORDS);
  };
  const own = (block: Block): Record<string, string> => ({
    'xml:id': block.eId,
    ...(block.role !== undefined && { type: block.role }),
  });
  const writeRun = (into: XMLBuilder, { kind, blocks }: Run): void => {
    if (kind === 'text') {
      const { role, continues, eId } = blocks[0];
      const said = [role, continues && 'continues'].filter(Boolean).join(' ');
      words(into.ele('p', { 'xml:id': eId, ...(said !== '' && { rend: said }) }), blocks[0]);
      return;
    }
    const group = into.ele(kind);
    for (const block of blocks) {
      const element = group.ele(kind === 'list' ? 'item' : 'row', own(block));
      words(kind === 'list' ? element : element.ele('cell'), block);
    }
  };
  const writeBranch = (into: XMLBuilder, { section, heading, blocks, within }: Branch): void => {
    const division = into.ele('div', { n: section.label, ...(heading === undefined && { 'xml:id': section.eId }) });
    if (heading) words(division.ele('head', { 'xml:id': heading.eId }), heading);
    for (const run of runsOf(blocks)) writeRun(division, run);
    for (const branch of within) writeBranch(division, branch);
  };
  const { top, branches } = outlineOf(document);
  if (top.length > 0) {
    const front = into.ele('front').ele('div', { type: 'head' });
    for (const run of runsOf(top)) writeRun(front, run);
  }
  const body = into.ele('body');
  for (const branch of branches) writeBranch(body, branch);
  // The schema wants something there.
  if (branches.length === 0) body.ele('p');
}
