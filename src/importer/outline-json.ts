import type { Element } from './compose-elements.ts';
import type { Metadata } from './read-metadata.ts';
import { RANK, readOpening } from './numbering.ts';
import { decimalKind } from './outline/decimal.ts';
import { findEnumerations, readMarker } from './outline/enumerations.ts';

/** A block as `--json` prints it. */
export interface JsonBlock {
  type: 'heading' | 'paragraph';
  level?: number;
  text: string;
  id: string;
  enum?: string[];
}

/** What `--json` prints. */
export interface JsonOutline {
  title: string | null;
  meta: Omit<Metadata, 'title'>;
  blocks: JsonBlock[];
}

/** A chapter of a decimal outline: 2 编写要求. */
const chapterKind = (text: string): 'd1' | null =>
  /^\d{1,2}(?:[\s.．、]|(?=\p{Script=Han}))/u.test(text) ? 'd1' : null;

/** True for the point of an enumeration that is set as a heading; here it is one paragraph with its text. */
const isPoint = (element: Element): boolean => element.kind === 'heading' && readMarker(element.text)?.style === '是';

/**
 * The level of each heading: the place of its kind of number among those that the document has, 1 for the outermost. An attached
 * document counts anew; 部分 is no level of its own, as in the Legislation Law and in GB/T 9704.
 */
function levelReader(elements: readonly Element[]): (index: number) => number {
  const parts: { start: number; ranks: Set<number> }[] = [{ start: 0, ranks: new Set() }];
  const decimal = elements.some(({ kind, text }) => kind === 'heading' && decimalKind(text) !== null);
  const rankOf = (element: Element | undefined): number | null => {
    const kind = decimal ? (decimalKind(element?.text ?? '') ?? chapterKind(element?.text ?? '')) : null;
    if (kind !== null) return RANK[kind];
    const opening = readOpening(`${element?.text ?? ''} `);
    return opening && opening.kind !== '部分' ? RANK[opening.kind] : null;
  };
  elements.forEach((element, index) => {
    if (element.kind !== 'heading' || isPoint(element)) return;
    const rank = rankOf(element);
    if (rank !== null) parts.at(-1)?.ranks.add(rank);
    else if (element.level === 1) parts.push({ start: index, ranks: new Set() });
  });
  return (index) => {
    const rank = rankOf(elements[index]);
    if (rank === null) return elements[index]?.level ?? 1;
    const ranks = parts.findLast(({ start }) => start <= index)?.ranks ?? new Set<number>();
    return [...ranks].filter((other) => other <= rank).length;
  };
}

/** The outline as data: blocks with their addresses; levels count the kinds of numbers that the document has. */
export function outlineJson(elements: readonly Element[], ids: readonly string[], metadata: Metadata): JsonOutline {
  const levelOf = levelReader(elements);
  const blocks: JsonBlock[] = [];
  elements.forEach((element, index) => {
    const id = ids[index] ?? '';
    const before = elements[index - 1];
    const last = blocks.at(-1);
    if (last && element.continues && before && isPoint(before)) last.text += element.text;
    else if (element.kind === 'heading' && !isPoint(element)) {
      blocks.push({ type: 'heading', level: levelOf(index), text: element.text, id });
    } else blocks.push({ type: 'paragraph', text: element.cells?.join('\t') ?? element.text, id });
  });
  const paragraphs = blocks.map((block) => (block.type === 'paragraph' ? block.text : ''));
  for (const [index, markers] of findEnumerations(paragraphs)) {
    const block = blocks[index];
    if (block) block.enum = markers;
  }
  const { title, ...meta } = metadata;
  return { title, meta, blocks };
}
