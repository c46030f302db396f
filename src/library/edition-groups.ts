import type { Edition } from '../edition/edition.ts';
import { dateOf } from '../model/metadata.ts';

/** One of several editions of the same law or regulation, as the library holds them. */
export interface HeldEdition {
  id: string;
  /** 2018年修正 */
  name: string;
  shortTitle: string;
  /** What is stated of its being in force; null when nothing is. */
  validity: string | null;
}

/** When an edition came to be: its last amendment, else its publication. */
const madeOn = ({ document: { metadata = {} } }: Pick<Edition, 'document'>): string =>
  metadata.amended?.[0] ?? dateOf(metadata) ?? '';

/** The editions of each work, the oldest first; works of which there is only one are left out. Equal dates stay in the library's order. */
export function editionGroups(editions: readonly Pick<Edition, 'document'>[]): HeldEdition[][] {
  const works = new Map<string, Pick<Edition, 'document'>[]>();
  for (const edition of editions) {
    const work = edition.document.frontmatter.edition?.of;
    if (work !== undefined) works.set(work, [...(works.get(work) ?? []), edition]);
  }
  return [...works.values()]
    .filter((own) => own.length > 1)
    .map((own) =>
      own
        .toSorted((a, b) => (madeOn(a) < madeOn(b) ? -1 : Number(madeOn(a) > madeOn(b))))
        .map(({ document }) => ({
          id: document.id,
          name: document.frontmatter.edition?.name ?? '',
          shortTitle: document.shortTitle,
          validity: document.metadata?.validity?.[0] ?? null,
        })),
    );
}

/** Pairs of editions of the same work, the older first. */
export function editionPairs(
  editions: readonly Pick<Edition, 'document'>[],
): [older: HeldEdition, newer: HeldEdition][] {
  return editionGroups(editions).flatMap((group) =>
    group.flatMap((older, index) => group.slice(index + 1).map((newer): [HeldEdition, HeldEdition] => [older, newer])),
  );
}
