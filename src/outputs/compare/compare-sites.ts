import type { Known } from './known.ts';
import type { SiteContents } from './read-site.ts';

/** One part of something that is known by a name, before and after. */
export interface PartChange {
  /** What it is known by within its page: an address, or the name of a cell. */
  key: string;
  label: string;
  before: string | null;
  after: string | null;
}

/** What became of something that is known by a name. */
export interface Change {
  /** What it is known by: a path, or the id of a table. */
  key: string;
  name: string;
  fate: 'added' | 'removed' | 'changed';
  parts: PartChange[];
}

/** Everything that differs between two editions, in readers' terms. */
export interface Changes {
  from: string;
  to: string;
  documents: Change[];
  tables: Change[];
  lists: Change[];
  pages: Change[];
}

function comparePart(before: Known['parts'], after: Known['parts']): PartChange[] {
  const gone = [...before].filter(([key]) => !after.has(key));
  return [
    ...[...after].flatMap(([key, { label, text }]) => {
      const old = before.get(key)?.text ?? null;
      return old === text ? [] : [{ key, label, before: old, after: text }];
    }),
    ...gone.map(([key, { label, text }]) => ({ key, label, before: text, after: null })),
  ];
}

function compareKnown(before: ReadonlyMap<string, Known>, after: ReadonlyMap<string, Known>): Change[] {
  const changes: Change[] = [];
  for (const [key, { name, parts }] of after) {
    const old = before.get(key);
    if (!old) changes.push({ key, name, fate: 'added', parts: [] });
    else {
      const differing = comparePart(old.parts, parts);
      if (differing.length > 0) changes.push({ key, name, fate: 'changed', parts: differing });
    }
  }
  for (const [key, { name }] of before) if (!after.has(key)) changes.push({ key, name, fate: 'removed', parts: [] });
  return changes;
}

const asKnown = (pages: ReadonlyMap<string, string>): Map<string, Known> =>
  new Map([...pages].map(([path, name]) => [path, { name: `${name}（${path}）`, parts: new Map() }]));

/** Compares two editions of a site. */
export function compareSites(before: SiteContents, after: SiteContents): Changes {
  return {
    from: before.version,
    to: after.version,
    documents: compareKnown(before.documents, after.documents),
    tables: compareKnown(before.tables, after.tables),
    lists: compareKnown(before.lists, after.lists),
    pages: compareKnown(asKnown(before.pages), asKnown(after.pages)),
  };
}
