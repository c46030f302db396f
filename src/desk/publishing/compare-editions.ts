import { compareSites, type Change } from '../../outputs/compare/compare-sites.ts';
import { readSite } from '../../outputs/compare/read-site.ts';
import { cutPart } from '../../outputs/compare/say-changes.ts';
import { openPack } from '../../outputs/open-pack.ts';
import type { EditionChanges, ShownChange } from '../shared/publishing.ts';

/** So many are shown of each: a person reads no more, and a library that was replaced differs in everything. */
const MOST_CHANGES = 100;
const MOST_PARTS = 20;

const shown = ({ name, fate, parts }: Change): ShownChange => ({
  name,
  fate,
  parts: parts.slice(0, MOST_PARTS).map(cutPart),
  more: Math.max(0, parts.length - MOST_PARTS),
});

/**
 * What differs between two editions, the older first, in readers' terms.
 * @throws PlainError when one of them is none
 */
export async function compareEditions(before: string, after: string): Promise<EditionChanges> {
  const changes = compareSites(await readSite(await openPack(before)), await readSite(await openPack(after)));
  const shelf = (name: string, all: readonly Change[]) => ({
    name,
    changes: all.slice(0, MOST_CHANGES).map(shown),
    more: Math.max(0, all.length - MOST_CHANGES),
  });
  return {
    from: changes.from,
    to: changes.to,
    shelves: [
      shelf('文稿', changes.documents),
      shelf('比较表', changes.tables),
      shelf('词语、数字、名称、校勘', changes.lists),
      shelf('网页', changes.pages),
    ].filter((one) => one.changes.length > 0),
  };
}
