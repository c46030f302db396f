import type { Element } from './compose-elements.ts';
import type { Metadata } from './read-metadata.ts';
import { RANK, readOpening } from './numbering.ts';
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

/** True for the point of an enumeration that is set as a heading; here it is one paragraph with its text. */
const isPoint = (element: Element): boolean => element.kind === 'heading' && readMarker(element.text)?.style === '是';

/** Ranks of the numbers that occur among the headings of each document, in order: what a level counts. */
function levelReader(elements: readonly Element[]): (index: number) => number {
  const parts: { start: number; ranks: Set<number>; base: number }[] = [{ start: 0, ranks: new Set(), base: 0 }];
  elements.forEach((element, index) => {
    if (element.kind !== 'heading' || isPoint(element)) return;
    const opening = readOpening(`${element.text} `);
    if (!opening && element.level === 1) parts.push({ start: index, ranks: new Set(), base: 1 });
    else if (opening) parts.at(-1)?.ranks.add(RANK[opening.kind]);
  });
  return (index) => {
    const element = elements[index];
    const part = parts.findLast(({ start }) => start <= index) ?? { ranks: new Set<number>(), base: 0 };
    const opening = readOpening(`${element?.text ?? ''} `);
    if (!opening) return element?.level ?? 1;
    return part.base + [...part.ranks].filter((rank) => rank <= RANK[opening.kind]).length;
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
