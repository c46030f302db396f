import { annotationMark, annotationText } from '../edition/annotation-words.ts';
import type { Edition } from '../edition/edition.ts';
import type { ResolvedAnnotation } from '../edition/resolve-annotations.ts';
import type { Block } from '../model/document.ts';
import { footWords } from './foot-words.ts';
import type { LineStyle, Paper, PaperLine, PaperTable, Words } from './paper.ts';

/** A heading from this level stands on the line of its text when the source has it there. */
const RUN_IN_LEVEL = 4;
const HEADINGS: readonly LineStyle[] = ['title', 'heading1', 'heading2', 'heading3'];
const styleOf = ({ kind, level = 2, role }: Block): LineStyle => {
  if (kind === 'title') return 'title';
  if (kind === 'heading') return HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? 'heading1';
  return role ?? 'text';
};
/** The table that a row stands in, as its address names it. */
const tableOf = ({ eId }: Block): string => eId.replace(/-[^-]*$/u, '');

/** The words of a stretch of a block, 校勘 marked, each note's number after the words that it speaks of. */
function wordsOf({ text }: Block, annotations: readonly ResolvedAnnotation[], start = 0, end = text.length): Words[] {
  const own = annotations.filter(({ range }) => range.end > start && range.end <= end);
  const suspect = annotations.filter(({ comment }) => comment.kind === 'emendation');
  const cuts = [start, end, ...annotations.flatMap(({ range }) => [range.start, range.end])];
  const points = [...new Set(cuts)].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  return points.slice(1).flatMap((to, index): Words[] => {
    const from = points[index]!;
    const doubted = suspect.some(({ range }) => range.start <= from && to <= range.end);
    return [
      { text: text.slice(from, to), ...(doubted && { suspect: true }) },
      ...own.filter(({ range }) => range.end === to).map(({ number }) => ({ note: number })),
    ];
  });
}

const bold = (words: Words[]): Words[] => words.map((one) => ('note' in one ? one : { ...one, bold: true }));

/**
 * A document as a paper: each block is a line or the row of a table, with its address; a run-in heading is one line with its text.
 * The words are the source's, in their order; 校勘 and notes are the paper's notes.
 */
export function documentPaper(edition: Edition): Paper {
  const { document, annotations } = edition;
  const byBlock = new Map<string, ResolvedAnnotation[]>();
  for (const one of annotations) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one]);
  const parts: (PaperLine | PaperTable)[] = [];
  let table = '';
  for (const [index, block] of document.blocks.entries()) {
    const own = byBlock.get(block.eId) ?? [];
    const last = parts.at(-1);
    const before = document.blocks[index - 1];
    if (block.kind === 'row') {
      const cells = (block.cells ?? [{ start: 0, end: block.text.length }]).map(({ start, end }) =>
        wordsOf(block, own, start, end),
      );
      const row = { code: block.code, id: block.eId, cells };
      if (last?.kind === 'table' && table === tableOf(block)) last.rows.push(row);
      else parts.push({ kind: 'table', rows: [row] });
      table = tableOf(block);
    } else if (
      block.continues &&
      block.kind === 'paragraph' &&
      before?.kind === 'heading' &&
      (before.level ?? 2) >= RUN_IN_LEVEL &&
      last?.kind === 'line'
    ) {
      last.style = 'text';
      last.words = [...bold(last.words), ...wordsOf(block, own)];
    } else {
      parts.push({ kind: 'line', style: styleOf(block), words: wordsOf(block, own), code: block.code, id: block.eId });
    }
  }
  return {
    title: document.title,
    foot: footWords(edition),
    parts,
    notes: annotations.map((one) => ({ number: one.number, mark: annotationMark(one), text: annotationText(one) })),
  };
}
