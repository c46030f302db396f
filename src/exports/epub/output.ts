import type { Edition } from '../../edition/edition.ts';
import type { Library } from '../../library/compose-library.ts';
import { documentPaper } from '../../papers/document-paper.ts';
import type { Book } from '../../papers/epub/book.ts';
import { writeEpub } from '../../papers/epub/write-epub.ts';
import type { Output } from '../output.ts';
import { workFacts } from '../work-facts.ts';
import { checkCharacters } from '../xml/check-characters.ts';

/** Name of the file that holds the whole library, which no document can have. */
const WHOLE = '全库.epub';

const chapterOf = (edition: Edition): Book['chapters'][number] => {
  checkCharacters(edition);
  return { id: edition.document.id, paper: documentPaper(edition) };
};

/**
 * A document as an e-book.
 * @throws FaultError for characters that XML cannot hold
 */
export function editionEpub(edition: Edition): Uint8Array<ArrayBuffer> {
  const { document, source } = edition;
  return writeEpub({
    id: `zhangju:${document.id}`,
    title: document.title,
    creators: workFacts(document).issuer ?? [],
    publisher: source.origin.publisher,
    chapters: [chapterOf(edition)],
  });
}

const libraryEpub = ({ site, editions }: Library): Uint8Array<ArrayBuffer> =>
  writeEpub({
    id: 'zhangju:library',
    title: site.name,
    creators: [],
    publisher: site.name,
    ...(site.date !== undefined && { date: site.date }),
    chapters: editions.map(chapterOf),
  });

/** E-books, one for each document and one for the library. */
export const ebooks: Output = {
  name: 'epub',
  summary: '电子书，手机、平板、阅读器都能看，一篇一个 .epub，另有全库一本',
  files: function* (library) {
    for (const edition of library.editions)
      yield { path: `${edition.document.id}.epub`, bytes: () => editionEpub(edition) };
    yield { path: WHOLE, bytes: () => libraryEpub(library) };
  },
};
