import { currentLibrary } from '../library/current-library.ts';
import type { Edition } from '../edition/edition.ts';
import { FRAME } from './frames.ts';
import { listsDocuments } from './pages.ts';

/**
 * Paths of the pages that every document has, for `getStaticPaths`: in a build one frame for all, or one for each document where the
 * menu names them and marks the one that is open; in development the pages themselves.
 */
export function framesOf(idOf: (edition: Edition) => string, built: boolean): { params: { id: string } }[] {
  const library = currentLibrary();
  const ids = built && listsDocuments(library) ? [FRAME] : library.editions.map(idOf);
  return ids.map((id) => ({ params: { id } }));
}
