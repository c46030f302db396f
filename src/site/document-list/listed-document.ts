import type { Edition } from '../../edition/edition.ts';
import { originKind } from '../../edition/schemas/origin.ts';
import type { Described } from '../../model/facets.ts';
import { dateOf } from '../../model/metadata.ts';

/** A document as lists show it. */
export interface ListedDocument extends Described {
  id: string;
  /** With the name of the edition, where it is one of several. */
  title: string;
  /** YYYY-MM-DD, or '' when no date is stated. */
  date: string;
  /** '' when it has none. */
  number: string;
}

/** What lists show of an edition. */
export function listedDocument({ document, source }: Pick<Edition, 'document' | 'source'>): ListedDocument {
  const { id, title, genre, metadata = {}, frontmatter } = document;
  return {
    id,
    title: frontmatter.edition ? `${title}（${frontmatter.edition.name}）` : title,
    genre,
    metadata,
    origin: originKind(source.origin),
    date: dateOf(metadata) ?? '',
    number: metadata.number?.[0] ?? '',
  };
}
