import type { Block, StructuredDocument } from '../model/document.ts';
import type { Fault } from '../model/faults/fault.ts';
import { shownPath } from '../files/location.ts';
import { sourcePassages } from './passages.ts';
import type { Source } from './read-source.ts';

/** What a comparison of a document with its source covered. */
export interface Verification {
  document: string;
  /** Characters (code points) compared and found equal. */
  characters: number;
  /** Runs compared, each a line of the source or several joined ones. */
  passages: number;
  blocks: number;
  /** Places where a line of the source is divided into a run-in heading and its text. */
  divisions: number;
  removals: number;
  removedCharacters: number;
  joins: number;
  faults: Fault[];
}

const count = (text: string): number => Array.from(text).length;

/** Blocks that stand on one line of the source, in order. */
function runs(blocks: readonly Block[]): Block[][] {
  const result: Block[][] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.continues && last) last.push(block);
    else result.push([block]);
  }
  return result;
}

/** The surroundings of the first difference, marked with ▸. */
function around(text: string, offset: number): string {
  const start = Math.max(0, offset - 12);
  return `${start > 0 ? '…' : ''}${text.slice(start, offset)}▸${text.slice(offset, offset + 14)}${offset + 14 < text.length ? '…' : ''}`;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}

/** The MDX line of the block that holds position `offset` of a run. */
function lineInRun(run: readonly Block[], offset: number): number | undefined {
  let rest = offset;
  for (const block of run) {
    if (rest < block.text.length) return block.line;
    rest -= block.text.length;
  }
  return run.at(-1)?.line;
}

/**
 * Compares a document with its source, run by run and character by character. The only permitted differences are the
 * removals and joins recorded beside the source; every other one is a fault with both texts.
 * @throws FaultError when a recorded decision does not fit the source.
 */
export function verifyText(document: StructuredDocument, source: Source): Verification {
  const file = shownPath(document.file);
  const wanted = sourcePassages(source);
  const found = runs(document.blocks);
  const faults: Fault[] = [];
  let characters = 0;
  const remedy = '把这一处改回底本的文字。认为底本有误，也不要改正文，请写进 content/annotations/ 作校勘。';
  const total = Math.max(wanted.length, found.length);
  for (let index = 0; index < total && faults.length === 0; index += 1) {
    const passage = wanted[index];
    const run = found[index];
    const text = run?.map((block) => block.text).join('') ?? '';
    if (passage && run && passage.text === text) {
      characters += count(text);
      continue;
    }
    const offset = firstDifference(passage?.text ?? '', text);
    const line = run ? lineInRun(run, offset) : document.blocks.at(-1)?.line;
    const place = passage
      ? `底本第 ${passage.from === passage.to ? String(passage.from) : `${String(passage.from)}–${String(passage.to)}`} 行`
      : '底本已到末尾';
    faults.push({
      rule: 'text-equals-source',
      file,
      ...(line === undefined ? {} : { line }),
      what: !passage
        ? '文稿比底本多出这一段。'
        : !run
          ? '文稿比底本少了这一段。'
          : `文稿与底本不一致，从第 ${String(offset + 1)} 个字起。`,
      details: [`${place}：${around(passage?.text ?? '', offset)}`, `文稿：　　　${around(text, offset)}`],
      remedy,
    });
  }
  return {
    document: document.id,
    characters,
    passages: wanted.length,
    blocks: document.blocks.length,
    divisions: document.blocks.filter((block) => block.continues).length,
    removals: source.decisions.removals.length,
    removedCharacters: source.decisions.removals.reduce((sum, removal) => sum + count(removal.text), 0),
    joins: source.decisions.joins.length,
    faults,
  };
}
