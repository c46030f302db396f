import { readNumeral } from '../../model/chinese-numerals.ts';

const MARK =
  /(?:^|[。；：，、！？:;,])\s*(?:([一二三四五六七八九十]{1,3})(是|要)|(第[一二三四五六七八九十]{1,3})(?=[，,、：:])|(首先|其次|再次|最后)(?=[，,]))/gu;
const HEAD = /^(?:([一二三四五六七八九十]{1,3})(是|要)|(第[一二三四五六七八九十]{1,3})(?=[，,、：:]))/u;

/** A marker of an enumeration: 一是, 第二. */
export interface Marker {
  style: '是' | '要' | '第';
  n: number;
  text: string;
}

/** The marker at the head of a paragraph, or null. Matches `一是加强…`, `第二，…`. */
export function readMarker(text: string): Marker | null {
  const match = HEAD.exec(text);
  if (!match) return null;
  const numeral = match[1] ?? match[3]?.slice(1) ?? '';
  return { style: match[3] === undefined ? (match[2] as '是' | '要') : '第', n: readNumeral(numeral), text: match[0] };
}

/** The enumeration within one paragraph, as its markers; empty when there is none. Matches `…：一是…。二是…。三是…`. */
export function enumerationWithin(text: string): string[] {
  const runs: Marker[][] = [];
  for (const match of text.matchAll(MARK)) {
    const marked = match[1] !== undefined ? `${match[1]}${match[2] ?? ''}` : (match[3] ?? '');
    if (marked === '') continue;
    const style = match[3] === undefined ? (match[2] as '是' | '要') : '第';
    const n = readNumeral(match[1] ?? marked.slice(1));
    const run = runs.findLast((candidate) => candidate[0]?.style === style);
    if (n === 1) runs.push([{ style, n, text: marked }]);
    else if (run && run.at(-1)?.n === n - 1) run.push({ style, n, text: marked });
  }
  const best = runs.filter((run) => run.length >= 2).sort((a, b) => b.length - a.length)[0];
  return best?.map((marker) => marker.text) ?? [];
}

/**
 * The enumerations of a text, by the index of the paragraph that bears the first marker: within that paragraph, or over those
 * that follow it.
 */
export function findEnumerations(paragraphs: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (let index = 0; index < paragraphs.length; index += 1) {
    const first = readMarker(paragraphs[index] ?? '');
    if (first?.n === 1) {
      const markers = [first.text];
      let next = index + 1;
      for (; next < paragraphs.length; next += 1) {
        const marker = readMarker(paragraphs[next] ?? '');
        if (marker?.style !== first.style || marker.n !== markers.length + 1) break;
        markers.push(marker.text);
      }
      if (markers.length >= 2) {
        found.set(index, markers);
        index = next - 1;
        continue;
      }
    }
    const within = enumerationWithin(paragraphs[index] ?? '');
    if (within.length >= 2) found.set(index, within);
  }
  return found;
}
