import type { SearchableDocument } from './searchable.ts';

/** Changed whenever the shape of a shard changes; an engine refuses a manifest of another format. */
export const shardFormat = 2;

/** One document as the manifest lists it. */
export interface ManifestDocument {
  id: string;
  title: string;
  shortTitle: string;
  genre: string;
  /** Name of its text shard. */
  shard: string;
  /** Checksum of its words. */
  sum: string;
  /** UTF-16 units of its blocks together. */
  characters: number;
}

/** The first shard to load: what can be searched, and by which files. */
export interface Manifest {
  format: number;
  documents: ManifestDocument[];
  /** Pagefind's own files by path: the name of the shard that carries each, and the checksum of its base64 text. */
  files: Record<string, { shard: string; sum: string }>;
  /** Which document (its place in `documents`) each of Pagefind's results means. */
  pages: Record<string, number>;
  /** Sets of characters searched as one another, as `variantClasses` writes them. */
  variants: string;
  /** What the editors say beside the documents, all in one shard; absent when there is nothing. */
  companions?: { shard: string; sum: string };
  /** What is offered while someone types; absent when there is nothing. */
  suggest?: { shard: string; sum: string };
}

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
  sections: ShardSection[];
  blocks: ShardBlock[];
}

/** The shard of a document's words. */
export function textShard(document: SearchableDocument): TextShard {
  const places = new Map(document.sections.map((section, index) => [section.eId, index]));
  return {
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

/** The words of a text shard as they are summed for the manifest. */
export function wordsOf(shard: Pick<TextShard, 'blocks'>): string {
  return shard.blocks.map((block) => block.text).join('\n');
}

/** A shard as a classic script, which a page may load on http and on file:// alike. */
export function shardScript(name: string, payload: unknown): string {
  return `zhangju.shard(${JSON.stringify(name)},${JSON.stringify(payload)});\n`;
}
