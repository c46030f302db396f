import { currentLibrary } from '../library/current-library.ts';
import { markedWords } from '../library/marked-words.ts';
import { mentionsByAddress } from '../library/mentions.ts';
import { readEdition } from '../library/read-edition.ts';
import { documentPath, sourcePath } from '../model/page-paths.ts';
import { slot } from './frames.ts';
import { marksOf } from './markdown/text-marks.ts';
import { renderDocument } from './markdown/render-document.ts';
import { listsDocuments, neighbours } from './pages.ts';
import { documentFillings, fromFolder, mapFillings, sourceFillings } from './views/document-view.ts';
import { editionLinks } from './views/edition-links.ts';
import { neighbourLinks } from './views/neighbour-links.ts';

/** The kinds of pages that every document has, by their folder. */
export type FramedPage = 'documents' | 'sources' | 'maps';

/** What a page puts into its template: plain text, or HTML. */
export interface Fillings {
  text: (name: string) => string;
  html: (name: string) => string;
}

/** The fillings of one page, made from the files as they are now (development). */
function fillingsNow(kind: FramedPage, id: string): Fillings {
  const library = currentLibrary();
  const own = library.editions.find(({ document, source }) => (kind === 'sources' ? source : document).id === id);
  if (!own) throw new Error(`没有名为 ${id} 的文稿`);
  const { edition, tree } = readEdition(library.folder, `${own.document.id}.mdx`);
  if (!edition || !tree) throw new Error(`没有名为 ${id} 的文稿`);
  const marks = marksOf(own.document.id, markedWords(library), mentionsByAddress(library));
  const path = kind === 'sources' ? sourcePath(id) : documentPath(id);
  const fillings: Record<string, string> = {
    ...(kind === 'documents'
      ? documentFillings(edition, renderDocument(tree, edition, marks), listsDocuments(library), library.site.downloads)
      : kind === 'sources'
        ? sourceFillings(edition)
        : mapFillings(edition)),
    editions: kind === 'documents' ? editionLinks(library, id, fromFolder).text : '',
    neighbours: neighbourLinks(neighbours(library, path), fromFolder).text,
  };
  const html = (name: string): string => fillings[name] ?? '';
  return { html, text: (name) => (name === 'shortTitle' ? own.document.shortTitle : html(name)) };
}

/**
 * What stands in the slots of a page.
 * @param built in a build the slots are left open
 */
export function currentFillings(kind: FramedPage, id: string, built: boolean): Fillings {
  return built ? { text: slot, html: slot } : fillingsNow(kind, id);
}
