import type { Findings, LaterCheck } from './later-check.ts';
import type { LoadedKinds, MaterialKind } from './material-kind.ts';
import * as registry from './registry.ts';

type ItemOf<Kind> = Kind extends MaterialKind<infer Item> ? Item : never;

/** What an office says of its documents, a list for each kind of the registry. Any of them may be empty. */
export type Collections = { [Name in keyof typeof registry]: ItemOf<(typeof registry)[Name]>[] };

/** Materials that were read, and what finds everything that is wrong with them. */
export interface ReadCollections {
  collections: Collections;
  /** Everything that is wrong, in every quotation and formula too. */
  check: LaterCheck;
}

const KINDS = (Object.entries(registry) as [keyof Collections, MaterialKind<unknown>][]).sort(
  ([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1),
);

/** All kinds, in their order. */
export const materialKinds = (): MaterialKind<unknown>[] => KINDS.map(([, kind]) => kind);

/**
 * Asks every kind, in their order, what it has to say of its items.
 * @param visit called with a kind and the library's items of it
 */
export function fromKinds<T>(
  collections: Collections,
  visit: <Item>(kind: MaterialKind<Item>, items: readonly Item[]) => readonly T[],
): T[] {
  return KINDS.flatMap(([name, kind]) => visit<unknown>(kind, collections[name]));
}

/**
 * Reads all materials of a library.
 * @param folder the library's folder
 */
export function readCollections(folder: string): ReadCollections {
  const read = new Map<MaterialKind<unknown>, unknown[]>();
  const loaded: LoadedKinds = <Item>(kind: MaterialKind<Item>) => {
    const items = read.get(kind);
    if (!items) throw new Error('a kind of material can only look at those that come before it');
    return items as Item[];
  };
  const found = KINDS.map(([name, kind]) => {
    const findings: Findings = { faults: [], later: [] };
    const items = kind.load(folder, findings, loaded);
    read.set(kind, items);
    return { name, items, findings };
  });
  return {
    collections: Object.fromEntries(found.map(({ name, items }) => [name, items])) as unknown as Collections,
    check: (editions) =>
      found.flatMap(({ findings }) => [...findings.faults, ...findings.later.flatMap((check) => check(editions))]),
  };
}
