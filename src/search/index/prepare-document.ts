import { shortSum } from '../core/checksum.ts';
import type { SearchableDocument } from '../core/searchable.ts';
import { shardScript, textShard } from '../core/shard-format.ts';
import { buildStream } from '../core/stream.ts';
import { packText } from './pack-text.ts';

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
      headings: headingsOf(document),
      sum,
    },
    shard: { path: `search/${name}.js`, script: shardScript(name, packed) },
  };
}

function titleEnd({ blocks }: SearchableDocument): number {
  const after = blocks.findIndex(({ kind }) => kind !== 'title');
  const { starts, lengths } = buildStream(after === -1 ? blocks : blocks.slice(0, after));
  return (starts.at(-1) ?? 0) + (lengths.at(-1) ?? 0);
}

// Headings without their numbers and closing marks: 二、（一）加强建设。 is looked up as 加强建设.
function headingsOf({ sections, blocks }: SearchableDocument): string[] {
  const headings = sections
    .map(({ heading }) =>
      heading
        .replace(
          /^(?:[（(]?(?:第[一二三四五六七八九十百\d]+[章节条]|[一二三四五六七八九十百\d]+)[)）]?[、.．\s　]*)+(?=.)/,
          '',
        )
        .replace(/[\p{P}\s]+$/u, ''),
    )
    .filter((heading) => heading.length >= 2 && heading.length <= longestHeading);
  return [...new Set(headings)].filter((heading) => blocks.some(({ text }) => text.includes(heading)));
}
