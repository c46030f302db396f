import { hierarchy, type HierarchyNode } from 'd3-hierarchy';
import { scaleLinear } from 'd3-scale';
import type { Section, StructuredDocument } from '../../model/document.ts';
import { placeOf } from '../../model/addresses/place-of-section.ts';
import { wrapText } from './wrap-text.ts';

/** A section on the map and its place, in px. */
export interface MapEntry {
  eId: string;
  heading: string;
  code: string;
  depth: number;
  /** Characters of the section with everything below it, and paragraphs. */
  characters: number;
  paragraphs: number;
  lines: string[];
  x: number;
  y: number;
  height: number;
  barY: number;
  bar: number;
  /** Where the bar of the section above ends, for the elbow; null at the top. */
  parentY: number | null;
}

interface Node {
  section: Section | null;
  characters: number;
  paragraphs: number;
  children: Node[];
}

const LINE = 22;
const INDENT = 22;
export const BAR = 8;

/** The outline as a tree; each section holds its own text, without that of the sections below it. */
function outlineTree({ sections, blocks }: StructuredDocument): HierarchyNode<Node> {
  const below = (parent: string | null): Node[] =>
    sections
      .filter((section) => section.parent === parent)
      .map((section) => {
        const own = blocks.filter((block) => block.section === section.eId);
        return {
          section,
          characters: own.reduce((sum, { text }) => sum + text.length, 0),
          paragraphs: own.filter(({ kind }) => kind !== 'heading' && kind !== 'title').length,
          children: below(section.eId),
        };
      });
  return hierarchy<Node>({ section: null, characters: 0, paragraphs: 0, children: below(null) });
}

/** Lays out a document's outline as a map: one line of text a section, and a bar as long as the section's text. */
export function layOutOutline(document: StructuredDocument, width: number): { entries: MapEntry[]; height: number } {
  const root = outlineTree(document);
  const weighed = root.copy().sum(({ characters }) => characters);
  const longest = Math.max(1, ...(weighed.children ?? []).map(({ value }) => value ?? 0));
  const scale = scaleLinear()
    .domain([0, longest])
    .range([0, width * 0.7]);
  const places = new Map<string, number>();
  const entries: MapEntry[] = [];
  let y = 4;
  weighed.eachBefore((node) => {
    const { section } = node.data;
    if (!section) return;
    const x = (node.depth - 1) * INDENT + 2;
    const heading = section.heading.replace(/。$/u, '');
    const lines = wrapText(heading, (width - x - 6) / 16);
    const paragraphs = node.descendants().reduce((sum, { data }) => sum + data.paragraphs, 0);
    const top = y;
    y += lines.length * LINE + 4;
    places.set(section.eId, y + BAR);
    entries.push({
      eId: placeOf(section.eId, document.blocks),
      heading,
      code: section.code,
      depth: node.depth,
      characters: node.value ?? 0,
      paragraphs,
      lines,
      x,
      y: top,
      height: lines.length * LINE + 22,
      barY: y,
      bar: Math.max(2, scale(node.value ?? 0)),
      parentY: section.parent === null ? null : (places.get(section.parent) ?? null),
    });
    y += 30;
  });
  return { entries, height: y };
}
