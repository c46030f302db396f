import { bareHeading } from '../core/bare-heading.ts';
import { shortSum } from '../core/checksum.ts';
import type { SearchableDocument } from '../core/searchable.ts';
import { shardScript, textShard } from '../core/shard-format.ts';
import { buildStream } from '../core/stream.ts';
import { packText } from './pack-text.ts';
import { tallyParagraphs, type ParagraphTally } from './tally-frequencies.ts';

/** What the index of a library is made of: as much of one document as can be made without the others. */
export interface PreparedDocument {
  id: string;
  title: string;
  shortTitle: string;
  genre: string;
  /** Its words as they are searched. */
  stream: string;
  /** UTF-16 units of its blocks together. */
  characters: number;
  /** Where in its stream the title at its beginning ends; 0 without one. */
  titleEnd: number;
  /** Every unit that stands in it, once. */
  units: string;
  /** The characters of its paragraphs. */
  paragraphs: ParagraphTally;
  /** Headings worth offering while someone types. */
  headings: string[];
  /** Checksum of its text shard. */
  sum: string;
}

const longestHeading = 30;

/** Prepares a document; also its text shard, a classic script with its path below the site's root. */
export function prepareDocument(document: SearchableDocument): {
  search: PreparedDocument;
  shard: { path: string; script: string };
} {
  const { id, title, shortTitle, genre, blocks } = document;
  const packed = packText(textShard(document));
  const sum = shortSum(packed);
  const name = `text-${id}-${sum}`;
  const words = blocks.map(({ text }) => text).join('');
  return {
    search: {
      id,
      title,
      shortTitle,
      genre,
      stream: buildStream(blocks).text,
      characters: words.length,
      titleEnd: titleEnd(document),
      units: [...new Set(words.split(''))].join(''),
      paragraphs: tallyParagraphs(document),
      headings: headingsOf(document),
      sum,
    },
    shard: { path: `search/${name}.js`, script: shardScript(name, packed) },
  };
}

/** End of the title in the stream of a document's words; what stands above the title counts with it. */
function titleEnd({ blocks }: SearchableDocument): number {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const { starts, lengths } = buildStream(blocks.slice(0, title + 1));
  return (starts.at(-1) ?? 0) + (lengths.at(-1) ?? 0);
}

function headingsOf({ sections, blocks }: SearchableDocument): string[] {
  const headings = sections
    .map(({ heading }) => bareHeading(heading))
    .filter((heading) => heading.length >= 2 && heading.length <= longestHeading);
  return [...new Set(headings)].filter((heading) => blocks.some(({ text }) => text.includes(heading)));
}
