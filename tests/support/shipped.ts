import path from 'node:path';
import type { Block } from '../../src/model/document.ts';
import type { Passage } from '../../src/edition/passages.ts';
import type { ResolvedAnnotation } from '../../src/edition/resolve-annotations.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { PROJECT } from './project.ts';
import type { ReadEdition } from '../../src/edition/edition.ts';

let read: ReadEdition | undefined;

/** The speech as it is shipped. */
export const speech = (): ReadEdition => (read ??= readSpeech());

function readSpeech(): ReadEdition {
  const edition = loadLibrary(path.join(PROJECT, 'content')).editions.find(
    ({ document }) => document.id === 'jianghua',
  );
  if (!edition) throw new Error('content/ holds no document jianghua');
  return edition;
}

/** The block at an address; a missing one fails the test that asks for it. */
export function blockAt(edition: ReadEdition, eId: string): Block {
  const block = edition.document.blocks.find((candidate) => candidate.eId === eId);
  if (!block) throw new Error(`no block ${eId}`);
  return block;
}

/** The comment on exactly these words; a missing one fails the test that asks for it. */
export function commentOn(
  edition: ReadEdition,
  kind: 'emendation' | 'note',
  at: string,
  words: string,
): ResolvedAnnotation {
  const found = edition.annotations.find(
    (annotation) => annotation.comment.kind === kind && annotation.block === at && annotation.words === words,
  );
  if (!found) throw new Error(`no ${kind} on “${words}” in ${at}`);
  const { start, end } = found.range;
  if (blockAt(edition, at).text.slice(start, end) !== words)
    throw new Error(`the range of “${words}” holds other words`);
  return found;
}

/** How often `words` stand in `text`, overlaps counted. */
export function occurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

/** A line of the source (or several that were joined) with the blocks that reproduce it. */
export interface SourceRun {
  from: number;
  to: number;
  blocks: Block[];
  text: string;
}

/** The blocks of a document by the lines of the source that they stand on. */
export function sourceRuns(blocks: readonly Block[], passages: readonly Passage[]): SourceRun[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    if (block.continues && groups.length > 0) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups.map((group, index) => ({
    from: passages[index]?.from ?? 0,
    to: passages[index]?.to ?? 0,
    blocks: group,
    text: group.map(({ text }) => text).join(''),
  }));
}
