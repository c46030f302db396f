/** Shorter paragraphs are read at a glance. */
const SHORTEST = 60;
const NUMBERS = '一二三四五六七八九十';

/** How points are counted in official papers: 一是…二是…, 一要…二要…, 第一，…第二，…, （一）…（二）…, 一方面…另一方面…. */
const WAYS: ((count: number) => readonly string[])[] = [
  (count) => numbered(count, (number) => [`${number}是`]),
  (count) => numbered(count, (number) => [`${number}要`]),
  (count) => numbered(count, (number) => [`第${number}，`, `第${number}、`]),
  (count) => numbered(count, (number) => [`（${number}）`]),
  (count) => [['一方面'], ['另一方面']][count] ?? [],
];

const numbered = (count: number, write: (number: string) => string[]): string[] =>
  count < NUMBERS.length ? write(NUMBERS.charAt(count)) : [];

/** A point begins a clause: 第一，…。第二，… but not 之一是. */
const beginsClause = (text: string, at: number): boolean =>
  at === 0 || /[。；：，！？;:,\s]/u.test(text.charAt(at - 1));

function findNext(text: string, markers: readonly string[], from: number): number {
  const found = markers.flatMap((marker) => {
    let at = text.indexOf(marker, from);
    while (at >= 0 && !beginsClause(text, at)) at = text.indexOf(marker, at + 1);
    return at < 0 ? [] : [at];
  });
  return found.length > 0 ? Math.min(...found) : -1;
}

function follow(text: string, way: (typeof WAYS)[number]): number[] {
  const places: number[] = [];
  for (let from = 0; ; from = places.at(-1)! + 1) {
    const at = findNext(text, way(places.length), from);
    if (at < 0) return places;
    places.push(at);
  }
}

/**
 * Where the points of a long paragraph begin, in UTF-16 units; empty for a paragraph that counts none. Of two ways of counting
 * in one paragraph the one that begins first holds the other.
 */
export function findPoints(text: string): number[] {
  if (text.length < SHORTEST) return [];
  const found = WAYS.map((way) => follow(text, way)).filter(({ length }) => length > 1);
  return found.sort(([a], [b]) => a! - b!)[0] ?? [];
}

/** A text with each of its points on a line of its own; no character of it is changed. */
export function pointsOnLines(text: string): string {
  const places = findPoints(text).filter((at) => at > 0);
  return [0, ...places].map((at, index) => text.slice(at, places[index])).join('\n');
}
