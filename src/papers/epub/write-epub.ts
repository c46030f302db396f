import { strToU8, zipSync, type Zippable } from 'fflate';
import { NO_TIME } from '../../model/same-bytes.ts';
import type { Book } from './book.ts';
import { EPUB_STYLES } from './epub-styles.ts';
import { writeChapter } from './write-chapter.ts';
import { CONTAINER, writeNavigation, writePackage } from './write-package.ts';

/**
 * A book as EPUB 3.3: a page for each paper, its headings as the table of contents, notes as footnotes that reading programs show on
 * touch. Every block has its address as id. The same book gives the same bytes.
 */
export function writeEpub(book: Book): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    // First and not compressed, so that the kind of file can be told by its first bytes (OCF 3.3, 4.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'book/package.opf': strToU8(writePackage(book)),
    'book/nav.xhtml': strToU8(writeNavigation(book)),
    'book/styles.css': strToU8(EPUB_STYLES),
  };
  for (const { id, paper } of book.chapters) files[`book/${id}.xhtml`] = strToU8(writeChapter(paper));
  return Uint8Array.from(zipSync(files, { mtime: NO_TIME }));
}
