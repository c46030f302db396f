import type { PlacedLine } from './rows-to-lines.ts';

const pageNumber =
  /^[—–\-－·\s]*(?:第\s*)?(?:[\d０-９]{1,4}|[ivxIVX]{1,6}|[一二三四五六七八九十百]{1,5})(?:\s*页)?(?:\s*[/／共]\s*(?:共\s*)?[\d０-９]{1,4}(?:\s*页)?)?[—–\-－·\s]*$/;

/**
 * Marks running heads and page numbers with role header or footer. A line is one when it stands at the edge of its page and
 * (its words, digits aside, stand at the edge of half of the pages too, or it is a bare page number, or it is the edge
 * line of a single page set apart and in smaller type than the text).
 * @param pages Lines of each page, in order; hints are set in place.
 */
export function markFurniture(pages: readonly PlacedLine[][]): void {
  const bodySize = median(pages.flat().map(({ size }) => size));
  for (const role of ['header', 'footer'] as const) {
    const edges = pages.map((lines) => edgeLines(lines, role));
    const seen = new Map<string, number>();
    for (const lines of edges) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
    const inked = pages.filter((lines) => lines.length > 0).length;
    pages.forEach((lines, index) => {
      for (const placed of edges[index]!) {
        const repeated = inked >= 2 && (seen.get(keyOf(placed)) ?? 0) >= Math.max(2, inked / 2);
        const isNumber = pageNumber.test(placed.line.text) && isApart(placed, lines, role);
        const isSmall = placed.size < bodySize * 0.85 && isApart(placed, lines, role) && inked < 3;
        if (repeated || isNumber || isSmall) placed.hints.role = role;
      }
    });
  }
}

/** Up to two lines in the top or bottom seventh of a page. */
function edgeLines(lines: readonly PlacedLine[], role: 'header' | 'footer'): PlacedLine[] {
  const sorted = [...lines].sort((one, two) => one.y - two.y);
  const edge = role === 'header' ? sorted.slice(0, 2) : sorted.slice(-2);
  return edge.filter(({ y, pageHeight }) => (role === 'header' ? y < pageHeight / 7 : y > (pageHeight * 6) / 7));
}

function keyOf({ line }: PlacedLine): string {
  return line.text.replace(/[\d０-９]+/g, '#').replace(/\s/gu, '');
}

/** True when the gap to the text is wider than between lines of the text. */
function isApart(placed: PlacedLine, lines: readonly PlacedLine[], role: 'header' | 'footer'): boolean {
  const others = lines.filter((line) => line !== placed && line.hints.role === undefined);
  const gaps = others.map(({ y }) => (role === 'header' ? y - placed.y : placed.y - y)).filter((gap) => gap > 0);
  return gaps.length === 0 || Math.min(...gaps) > placed.size * 1.8;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;
}
