import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Block } from '../../model/document.ts';
import { outlineOf, type Branch } from '../xml/outline.ts';
import { runsOf, type Run } from '../xml/runs.ts';
import type { Edition } from '../../edition/edition.ts';
import { commentsByBlock, writeWords } from '../xml/write-words.ts';
import { elementOf } from './element-of.ts';
import { AKN_WORDS } from './write-notes.ts';

/** Writes the words of a block into an element. */
type Words = (into: XMLBuilder, block: Block) => void;

const INLINE: Readonly<Partial<Record<string, string>>> = { title: 'docTitle', docnumber: 'docNumber' };

/** A paragraph; one that continues the line before it says so, since nothing else would. */
function writeParagraph(into: XMLBuilder, block: Block, words: Words): void {
  const classes = [block.role, block.continues && 'continues'].filter(Boolean).join(' ');
  const paragraph = into.ele('p', { eId: block.eId, ...(classes !== '' && { class: classes }) });
  const inline = block.kind === 'title' ? INLINE['title'] : INLINE[block.role ?? ''];
  words(inline === undefined ? paragraph : paragraph.ele(inline), block);
}

function writeRun(into: XMLBuilder, { kind, blocks }: Run, words: Words): void {
  if (kind === 'text') {
    writeParagraph(into, blocks[0], words);
    return;
  }
  // Two underlines stand in no address of ours.
  const group = into.ele(kind === 'list' ? 'blockList' : 'table', { eId: `${blocks[0].eId}__${kind}` });
  for (const block of blocks) {
    const own = group.ele(kind === 'list' ? 'item' : 'tr', { eId: block.eId });
    words((kind === 'list' ? own : own.ele('td')).ele('p'), block);
  }
}

function writeBranch(into: XMLBuilder, { section, heading, blocks, within }: Branch, words: Words): void {
  const lead = heading === undefined;
  const own = into.ele(lead ? 'hcontainer' : elementOf(heading.text), {
    eId: section.eId,
    ...(lead && { name: 'lead' }),
  });
  if (heading) words(own.ele('heading', { eId: `${section.eId}__heading` }), heading);
  if (blocks.length > 0) {
    const part = within.length > 0 ? 'intro' : 'content';
    const text = own.ele(part, { eId: `${section.eId}__${part}` });
    for (const run of runsOf(blocks)) writeRun(text, run, words);
  }
  for (const branch of within) writeBranch(own, branch, words);
}

/** Writes a document's words: what is printed above the outline as preface, the outline as body. */
export function writeBody(
  into: XMLBuilder,
  { document, annotations }: Pick<Edition, 'document' | 'annotations'>,
): void {
  const commentsOn = commentsByBlock(annotations);
  const words: Words = (element, block) => {
    writeWords(element, block, commentsOn(block.eId), AKN_WORDS);
  };
  const { top, branches } = outlineOf(document);
  if (top.length > 0) {
    const preface = into.ele('preface');
    for (const run of runsOf(top)) writeRun(preface, run, words);
  }
  const body = into.ele('mainBody');
  for (const branch of branches) writeBranch(body, branch, words);
  // The schema wants something there.
  if (branches.length === 0) body.ele('p', { eId: 'body__empty' });
}
