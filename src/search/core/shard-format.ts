import type { Shortened } from './shortened.ts';
import type { Columns } from './columns.ts';
import type { SearchableDocument } from './searchable.ts';

/** Changed whenever the shape of a shard changes; an engine refuses a manifest of another format. */
export const shardFormat = 9;

/**
 * Bytes of a usual shard of the index, in memory and in transfer. Small enough that a query, which needs a handful of them,
 * loads little; docs/search.md has the measurements.
 */
export const shardBytes = 8192;

/** A shard's name without its checksum, and the checksum of its payload. */
export interface NamedShard {
  shard: string;
  sum: string;
}

/**
 * Shards that follow one another, `pairs-0-<sum>` and so on. Their number grows with the library, so the manifest holds as
 * little as can be of each; a shard's own checksum stands at the beginning of its payload.
 */
export interface ShardRow {
  /** The folded texts with which the shards begin, joined. */
  starts: string;
  /** Checksum of all of them. */
  sum: string;
  /** Those of twice the usual size or more: place and kilobytes to transfer, in turn. */
  large: number[];
}

/** The first shard to load: what can be searched, and by which files. Each list of `documents` has an entry for each. */
export interface ManifestPayload {
  format: number;
  documents: {
    ids: string[];
    /** Checksums of the text shards by `shortSum`, joined. */
    sums: string;
    /** Places in `genres`. */
    genres: number[];
    /** UTF-16 units of the blocks together, and how many more the stream made of them has. */
    characters: number[];
    breaks: number[];
    /** Where in the stream the title at the document's beginning ends; 0 without one. */
    titleEnds: number[];
  };
  genres: string[];
  /** Kinds of what stands beside the documents, by which a query may ask. */
  kinds: string[];
  /** Where each pair of characters stands, and how often each character in each document. */
  pairs: ShardRow;
  units: ShardRow;
  /** Sets of characters searched as one another, as `variantClasses` writes them. */
  variants: string;
  /** How frequent characters are (`Frequencies`), for ranking paragraphs. */
  frequencies: NamedShard;
  /** Everyday words and what papers write for them, for ranking paragraphs. */
  everyday: NamedShard;
  /** The documents' titles, all in one shard, for when a document is to be named whose own shard is not at hand. */
  titles: NamedShard;
  /** What the editors say beside the documents, all in one shard; absent when there is nothing. */
  companions?: NamedShard;
  /** Pages beside the documents, by what readers call them; absent when there are none. */
  pages?: NamedShard;
  /** What is offered while someone types; absent when there is nothing. */
  suggest?: NamedShard;
  /** Words that are forms of one another; absent when there are none. */
  forms?: NamedShard;
}

/** One document as the manifest lists it. */
export interface ManifestDocument {
  id: string;
  genre: string;
  /** Name of its text shard. */
  shard: string;
  /** Checksum of its text shard, by `shortSum`. */
  sum: string;
  /** UTF-16 units of its blocks together. */
  characters: number;
  /** Where in its stream the title at its beginning ends; 0 without one. */
  titleEnd: number;
}

/** The manifest as the engine uses it. */
export interface Manifest extends Omit<ManifestPayload, 'documents'> {
  documents: ManifestDocument[];
  /** First place of each document in the index, and the number of all places. */
  origins: number[];
}

/** Title and short title. */
export type Titles = [title: string, shortTitle: string];

/** A block as a text shard carries it. `section` is a place in the list of sections. */
export interface ShardBlock {
  eId: string;
  kind: string;
  label: string;
  code: string;
  section: number;
  continues: boolean;
  text: string;
  /** Starts and ends of the sentences, one after the other; empty when the block is one sentence. */
  sentences: number[];
}

/** A part of the outline as a text shard carries it. */
export interface ShardSection {
  eId: string;
  heading: string;
  label: string;
  code: string;
  depth: number;
}

/** The words of one document, with what results need to show them. */
export interface TextShard {
  title: string;
  shortTitle: string;
  sections: ShardSection[];
  blocks: ShardBlock[];
}

/** Records in which what the outline lets one expect is left out (`expected-fields.ts`). */
export type ShortenedSection = Omit<ShardSection, 'eId' | 'heading'> & Shortened<Pick<ShardSection, 'eId' | 'heading'>>;
export type ShortenedBlock = Omit<ShardBlock, 'eId' | 'label' | 'code'> &
  Shortened<Pick<ShardBlock, 'eId' | 'label' | 'code'>>;

/** The words of one document as its shard carries them, before they are packed. */
export type TextColumns = Omit<TextShard, 'sections' | 'blocks'> & {
  sections: Partial<Columns<ShortenedSection>>;
  blocks: Partial<Columns<ShortenedBlock>>;
};

/** The shard of a document's words. */
export function textShard(document: SearchableDocument): TextShard {
  const places = new Map(document.sections.map((section, index) => [section.eId, index]));
  return {
    title: document.title,
    shortTitle: document.shortTitle,
    sections: document.sections.map(({ eId, heading, label, code, depth }) => ({ eId, heading, label, code, depth })),
    blocks: document.blocks.map(({ eId, kind, label, code, section, continues, text, sentences }) => ({
      eId,
      kind,
      label,
      code,
      section: places.get(section) ?? -1,
      continues,
      text,
      sentences: sentences.length > 1 ? sentences.flatMap(({ start, end }) => [start, end]) : [],
    })),
  };
}

/** A shard as a classic script, which a page may load on http and on file:// alike. */
export function shardScript(name: string, payload: unknown): string {
  return `zhangju.shard(${JSON.stringify(name)},${JSON.stringify(payload)});\n`;
}
