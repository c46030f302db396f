import type { Edition } from '../edition/edition.ts';
import { currentLibrary } from '../library/current-library.ts';

/** The documents as files of another form, in development only: a build writes them with the documents' pages, in any process. */
export const documentFiles = (): { params: { id: string }; props: { id: string } }[] =>
  import.meta.env.PROD
    ? []
    : currentLibrary().editions.map(({ document }) => ({ params: { id: document.id }, props: { id: document.id } }));

/** The edition of a document, as it stands now. */
export function editionNamed(id: string): Edition {
  const edition = currentLibrary().editions.find(({ document }) => document.id === id);
  if (!edition) throw new Error(`没有名为 ${id} 的文稿`);
  return edition;
}
