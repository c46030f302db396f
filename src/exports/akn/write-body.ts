import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Block } from '../../model/document.ts';
import { outlineOf, type Branch } from '../xml/outline.ts';
import { runsOf, type Run } from '../xml/runs.ts';
import type { Edition } from '../../edition/edition.ts';
import { elementOf } from './element-of.ts';

/** The words of a block, each sentence with its own address where there are several. */
function writeWords(into: XMLBuilder, { eId, text, sentences }: Block): void {
  if (sentences.length < 2) {
    into.txt(text);
    return;
  }
  sentences.forEach(({ start, end }, index) => {
    into.ele('span', { eId: `${eId}-j${String(index + 1)}` }).txt(text.slice(start, end));
  });
}

const INLINE: Readonly<Partial<Record<string, string>>> = { title: 'docTitle', docnumber: 'docNumber' };

/** A paragraph; one that continues the line before it says so, since nothing else would. */
function writeParagraph(into: XMLBuilder, block: Block): void {
  const classes = [block.role, block.continues && 'continues'].filter(Boolean).join(' ');
  const paragraph = into.ele('p', { eId: block.eId, ...(classes !== '' && { class: classes }) });
  const inline = block.kind === 'title' ? INLINE['title'] : INLINE[block.role ?? ''];
  writeWords(inline === undefined ? paragraph : paragraph.ele(inline), block);
}

function writeRun(into: XMLBuilder, { kind, blocks }: Run): void {
  if (kind === 'text') {
    writeParagraph(into, blocks[0]);
    return;
  }
  // Two underlines stand in no address of ours.
  const group = into.ele(kind === 'list' ? 'blockList' : 'table', { eId: `${blocks[0].eId}__${kind}` });
  for (const block of blocks) {
    const own = group.ele(kind === 'list' ? 'item' : 'tr', { eId: block.eId });
    writeWords((kind === 'list' ? own : own.ele('td')).ele('p'), block);
  }
}

function writeBranch(into: XMLBuilder, { section, heading, blocks, within }: Branch): void {
  const lead = heading === undefined;
  const own = into.ele(lead ? 'hcontainer' : elementOf(heading.text), {
    eId: section.eId,
    ...(lead && { name: 'lead' }),
  });
  if (heading) own.ele('heading', { eId: `${section.eId}__heading` }).txt(heading.text);
  if (blocks.length > 0) {
    const part = within.length > 0 ? 'intro' : 'content';
    const text = own.ele(part, { eId: `${section.eId}__${part}` });
    for (const run of runsOf(blocks)) writeRun(text, run);
  }
  for (const branch of within) writeBranch(own, branch);
}

/** Writes a document's words: what is printed above the outline as preface, the outline as body. */
export function writeBody(into: XMLBuilder, { document }: Pick<Edition, 'document'>): void {
  const { top, branches } = outlineOf(document);
  if (top.length > 0) {
    const preface = into.ele('preface');
    for (const run of runsOf(top)) writeRun(preface, run);
  }
  const body = into.ele('mainBody');
  for (const branch of branches) writeBranch(body, branch);
  // The schema wants something there.
  if (branches.length === 0) body.ele('p', { eId: 'body__empty' });
}
