import type { NumberKind, Opening } from '../numbering.ts';

const MANY = /^(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．、]?\s*(?=\S)/u;
const ONE = /^(\d{1,2})(?:[.．、]\s*|\s+|(?=\p{Script=Han}))(?=[\p{Script=Han}“《A-Za-z])/u;
/** 1.5万元, 3.2%: measures at the head of a line; 3.2 元数据 is a heading. */
const MEASURE =
  /^\d{1,2}[.．]\d{1,2}(?:\s*[%％‰a-z]|[万亿倍元米吨千公个人名亩升度年月日]|\s+[万亿倍元米吨千公个人名亩升度年月日](?!\p{Script=Han}))/u;
const KINDS: readonly NumberKind[] = ['d1', 'd2', 'd3', 'd4'];
const LEAST = 3;

/** A decimal number at the head of a line, as its parts: 2.1.3 → [2, 1, 3]. */
function partsOf(text: string): { parts: number[]; printed: string } | null {
  const match = MEASURE.test(text) ? null : MANY.exec(text);
  if (!match) return null;
  const parts = (match[1] ?? '').split(/[.．]/u).map(Number);
  return parts.includes(0) ? null : { parts, printed: match[0] };
}

/**
 * The numbers of a decimal outline (1, 1.1, 1.1.1) by passage; empty for a text that has none. A number of several parts counts when it
 * follows the one before it in the tree; a number of one part when the next number of several parts below it is its own, so that 1. 2. 3. of
 * a list are not taken for chapters.
 */
export function readDecimals(passages: readonly { text: string }[], skip: ReadonlySet<number>): Map<number, Opening> {
  const found = new Map<number, Opening>();
  const many = passages.flatMap(({ text }, index) => {
    const read = skip.has(index) || text.length > 400 ? null : partsOf(text);
    return read ? [{ index, ...read }] : [];
  });
  let last: number[] = [];
  for (const { index, parts, printed } of many) {
    const depth = parts.length;
    const own = parts.at(-1) ?? 0;
    const sameParent = parts.slice(0, -1).every((part, place) => last[place] === part);
    const before = sameParent ? (last[depth - 1] ?? 0) : 0;
    const major = last[0] ?? 0;
    const jumps = (parts[0] ?? 0) < major || (parts[0] ?? 0) > major + 3;
    if (jumps || own <= before || own > before + 2) continue;
    last = parts;
    found.set(index, { kind: KINDS[depth - 1] ?? 'd4', n: own, printed });
  }
  if (found.size < LEAST) return new Map();
  const majors = many.filter(({ index }) => found.has(index));
  let chapter = 0;
  passages.forEach(({ text }, index) => {
    const match = skip.has(index) || found.has(index) || text.length > 60 ? null : ONE.exec(text);
    if (!match) return;
    const n = Number(match[1]);
    if (n <= chapter || n > chapter + 2 || /[。；，]/u.test(text)) return;
    const next = majors.find((entry) => entry.index > index);
    const previous = majors.findLast((entry) => entry.index < index);
    if (next ? (next.parts[0] ?? 0) < n : n !== (previous?.parts[0] ?? 0) + 1 && n !== chapter + 1) return;
    if (previous && (previous.parts[0] ?? 0) >= n) return;
    chapter = n;
    found.set(index, { kind: 'd1', n, printed: match[0] });
  });
  return found;
}

/** The kind of a decimal number at the head of a heading; null for other headings. */
export function decimalKind(text: string): NumberKind | null {
  const read = partsOf(text);
  return read ? (KINDS[read.parts.length - 1] ?? 'd4') : null;
}
