import type { Passage } from '../../edition/join-lines.ts';
import { firstSentenceEnd } from '../sentences.ts';
import { readMarker } from './enumerations.ts';
import type { Heading } from './find-headings.ts';

/** A point of an enumeration that is set as a heading which runs into its text. */
export interface PointHeading {
  index: number;
  /** Offset and length in the passage. */
  start: number;
  length: number;
}

const LONGEST_POINT = 40;

/**
 * Points of enumerations that run over several paragraphs, each opening with a short sentence: `一是改进服务。…`. The
 * first may stand behind a heading on the same line.
 */
export function findPointHeadings(
  passages: readonly Passage[],
  headings: readonly Heading[],
  skip: ReadonlySet<number>,
): PointHeading[] {
  const used = new Map(headings.map((heading) => [heading.index, heading.length]));
  const found: PointHeading[] = [];
  const pointAt = (index: number): { n: number; style: string; point: PointHeading } | null => {
    if (skip.has(index)) return null;
    const start = used.get(index) ?? 0;
    const rest = passages[index]?.text.slice(start) ?? '';
    const marker = readMarker(rest);
    const length = firstSentenceEnd(rest);
    if (
      !marker ||
      marker.style !== '是' ||
      length > LONGEST_POINT ||
      length >= rest.length ||
      /[；：]/u.test(rest.slice(0, length))
    )
      return null;
    // …一是…。二是…。 within one paragraph is running text.
    if (/[。；]二是/u.test(rest)) return null;
    return { n: marker.n, style: marker.style, point: { index, start, length } };
  };
  for (let index = 0; index < passages.length; index += 1) {
    const first = pointAt(index);
    if (first?.n !== 1) continue;
    const run = [first.point];
    let next = index + 1;
    for (; next < passages.length; next += 1) {
      const point = pointAt(next);
      if (point?.n !== run.length + 1 || used.has(next)) break;
      run.push(point.point);
    }
    if (run.length < 2) continue;
    found.push(...run);
    index = next - 1;
  }
  return found;
}
