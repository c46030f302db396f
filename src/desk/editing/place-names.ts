import { placeWords } from '../../materials/courses/place-words.ts';
import type { Desk } from '../server/desk.ts';
import type { PageBlock } from '../shared/pages.ts';

/** Every address that is named in values, at any depth. */
function placesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'at' && typeof inner === 'string' ? [inner] : placesIn(inner),
  );
}

/** Names of a place for people: 《讲话》二（一）; undefined for one that does not exist. */
export async function placeNamer({ reader }: Desk): Promise<(at: string) => string | undefined> {
  const { readings, library } = await reader.read();
  const editions = [...readings.values()].flatMap(({ edition }) => edition ?? []);
  const shelves = { editions, datasets: library?.datasets ?? [], terms: library?.terms ?? [] };
  return (at) => {
    try {
      return placeWords(at, shelves).name;
    } catch {
      return undefined;
    }
  };
}

/** What the places that a page names are called. */
export async function placeNames(
  desk: Desk,
  head: unknown,
  blocks: readonly PageBlock[],
): Promise<Record<string, string>> {
  const nameOf = await placeNamer(desk);
  const places = new Set([...placesIn(head), ...blocks.flatMap(({ fields }) => fields['at'] ?? [])]);
  return Object.fromEntries(
    [...places].flatMap((at) => {
      const name = nameOf(at);
      return name === undefined ? [] : [[at, name]];
    }),
  );
}
