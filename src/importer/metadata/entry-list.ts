import type { Stated } from '../../edition/schemas/metadata.ts';
import type { MetadataLabel } from '../../model/metadata.ts';

/** Where words stand: the address of the block, and the words. */
export interface Cited {
  at: string | undefined;
  quote: string;
}

/** Entries for the frontmatter, collected one after the other; each value of a field is entered once. */
export interface EntryList {
  entries: Stated[];
  /** A value that is read from the words; nothing is entered without a value or without words. */
  quote: (field: MetadataLabel, value: string | null | undefined, cited: Cited | undefined) => void;
  /** A value that follows from the words, and how. */
  infer: (field: MetadataLabel, value: string, cited: Cited, reason: string) => void;
}

/** An empty list. */
export function entryList(): EntryList {
  const entries: Stated[] = [];
  const known = (field: MetadataLabel, value: string): boolean =>
    entries.some((entry) => entry.field === field && entry.value === value);
  return {
    entries,
    quote: (field, value, cited) => {
      if (!value || cited?.at === undefined || cited.quote.trim() === '' || known(field, value)) return;
      entries.push({ kind: 'quote', field, value, at: cited.at, quote: cited.quote });
    },
    infer: (field, value, cited, reason) => {
      if (cited.at === undefined || cited.quote.trim() === '' || known(field, value)) return;
      entries.push({ kind: 'inferred', field, value, at: cited.at, quote: cited.quote, reason });
    },
  };
}
