import type { ReadEdition } from '../../edition/edition.ts';
import type { Block } from '../../model/document.ts';
import { passagesOf } from '../corrections/passages-of.ts';
import type { Row, ShownBlock } from '../shared/api.ts';

/** Level as a person counts: the title has none above it. */
const levelOf = ({ kind, level }: Block): number | null =>
  kind === 'title' ? 0 : kind === 'heading' ? (level ?? 2) - 1 : null;

/** Blocks of the document for each passage of the source, in order: verification holds that their words are the same. */
function blocksByPassage(blocks: readonly ShownBlock[], passages: readonly { text: string }[]): ShownBlock[][] {
  let next = 0;
  return passages.map(({ text }) => {
    const own: ShownBlock[] = [];
    let length = 0;
    for (let block = blocks[next]; block && length + block.text.length <= text.length; block = blocks[next]) {
      own.push(block);
      length += block.text.length;
      next += 1;
      if (length === text.length) break;
    }
    return own;
  });
}

/** A source's lines beside what became of them, in the order of the original. */
export function rowsOf({ document, source, annotations }: ReadEdition): Row[] {
  const counts = new Map<string, number>();
  for (const { block } of annotations) counts.set(block, (counts.get(block) ?? 0) + 1);
  const shown = document.blocks.map((block): ShownBlock => ({
    eId: block.eId,
    kind: block.kind,
    role: block.role ?? null,
    level: levelOf(block),
    text: block.text,
    label: block.label,
    sentences: block.sentences,
    annotations: counts.get(block.eId) ?? 0,
  }));
  const { cleaned, passages } = passagesOf(source.lines, source.decisions);
  const own = blocksByPassage(shown, passages);
  const rows: Row[] = passages.map(({ from, to }, index) => ({
    from,
    to,
    original: source.lines.slice(from - 1, to).filter((line) => line.trim() !== ''),
    removed: null,
    blocks: own[index] ?? [],
  }));
  const reasons = new Map(source.decisions.removals.map(({ line, reason }) => [line, reason]));
  source.lines.forEach((text, index) => {
    const line = index + 1;
    const reason = reasons.get(line);
    if (reason === undefined || cleaned[index] !== '' || text.trim() === '') return;
    rows.push({ from: line, to: line, original: [text], removed: reason, blocks: [] });
  });
  return rows.sort((a, b) => a.from - b.from);
}
