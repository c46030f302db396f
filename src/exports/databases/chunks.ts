import { createHash } from 'node:crypto';
import type { Edition } from '../../edition/edition.ts';
import { linesOf, type Line } from './lines.ts';

/** Characters of a chunk: what is loaded again when a load is cut off. */
const USUAL_SIZE = 4_000_000;

/** A file of rows that is loaded whole or not at all. */
export interface Chunk {
  path: string;
  text: string;
  rows: number;
  /** By it a database knows a chunk that it has loaded. */
  digest: string;
}

/**
 * The rows of a library in files of some megabytes.
 * @param fold joins the forms of a character
 * @param write a row as a line of such a file, its end included
 */
export function* chunksOf(
  editions: readonly Pick<Edition, 'document'>[],
  fold: (text: string) => string,
  extension: string,
  write: (line: Line) => string,
  size = USUAL_SIZE,
): Iterable<Chunk> {
  let [text, rows, number] = ['', 0, 0];
  const close = (): Chunk => {
    number += 1;
    const path = `lines-${String(number).padStart(5, '0')}.${extension}`;
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
    const chunk = { path, text, rows, digest };
    [text, rows] = ['', 0];
    return chunk;
  };
  for (const { document } of editions) {
    for (const line of linesOf(document, fold)) {
      text += write(line);
      rows += 1;
    }
    if (text.length >= size) yield close();
  }
  if (rows > 0 || number === 0) yield close();
}
