import { rarity, type WeighedTerms } from '../../core/ranking/weigh-terms.ts';
import type { Manifest } from '../../core/shard-format.ts';

// About a paragraph's length; two neighbouring windows are looked at together, so that nothing is cut in two.
const windowLength = 96;
const [pairInTitle, unitInTitle, anywhere] = [0.5, 0.5, 0.2];
// What is brought to be ranked: few documents, together no longer than so many characters, but two in any case.
const [mostDocuments, fewestDocuments, mostCharacters] = [8, 2, 48_000];
// Windows are told apart by the bits of a number.
const mostPairs = 30;

/**
 * Documents that may hold the answer, the most likely first: those in which most of the question stands near together, and
 * those whose title says some of it.
 * @param places of the question's pairs in the library
 * @param titles by `tellingTitles`
 * @returns places in the manifest
 */
export function proposeDocuments(
  { pairs, units }: WeighedTerms,
  places: ReadonlyMap<string, Int32Array>,
  titles: readonly string[],
  { origins, documents }: Pick<Manifest, 'origins' | 'documents'>,
): number[] {
  const told = pairs.filter(({ text }) => places.has(text)).sort((a, b) => b.weight - a.weight);
  const weighed = told.slice(0, mostPairs);
  const scores = new Float64Array(documents.length);
  const worth = (mask: number) => weighed.reduce((sum, { weight }, bit) => sum + ((mask >> bit) & 1) * weight, 0);
  const windows = new Map<number, number>();
  weighed.forEach(({ text }, bit) => {
    for (const at of places.get(text)!) {
      const window = Math.floor(at / windowLength);
      windows.set(window, (windows.get(window) ?? 0) | (1 << bit));
    }
  });
  const nearest = new Float64Array(documents.length);
  const all = new Int32Array(documents.length);
  for (const [window, mask] of windows) {
    const document = documentAt(window * windowLength, origins);
    nearest[document] = Math.max(nearest[document]!, worth(mask | (windows.get(window + 1) ?? 0)));
    all[document]! |= mask;
  }
  const rarities = new Map(units.map(({ text }) => [text, rarityInTitles(text, titles)]));
  titles.forEach((title, document) => {
    const named = pairs.reduce((sum, { text, weight }) => sum + (title.includes(text) ? weight : 0), 0);
    const hinted = units.reduce((sum, { text }) => sum + (title.includes(text) ? rarities.get(text)! : 0), 0);
    scores[document] =
      nearest[document]! + anywhere * worth(all[document]!) + pairInTitle * named + unitInTitle * hinted;
  });
  return choose(scores, documents);
}

const rarityInTitles = (unit: string, titles: readonly string[]): number =>
  rarity(titles.filter((title) => title.includes(unit)).length, titles.length);

function choose(scores: Float64Array, documents: Manifest['documents']): number[] {
  const order = [...scores.keys()].filter((place) => scores[place]! > 0).sort((a, b) => scores[b]! - scores[a]!);
  const chosen: number[] = [];
  let characters = 0;
  for (const place of order) {
    if (chosen.length === mostDocuments) break;
    const more = documents[place]!.characters;
    if (chosen.length >= fewestDocuments && characters + more > mostCharacters) continue;
    characters += more;
    chosen.push(place);
  }
  return chosen;
}

function documentAt(place: number, origins: readonly number[]): number {
  let [low, high] = [0, origins.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (origins[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
