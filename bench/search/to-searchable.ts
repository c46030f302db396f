import { deriveAddresses } from '../../src/importer/derive-addresses.ts';
import { genreOf } from '../../src/importer/genre.ts';
import { understand } from '../../src/importer/import-source.ts';
import { readInput } from '../../src/importer/read-input.ts';
import { shortTitleOf } from '../../src/importer/write/frontmatter.ts';
import type { SearchableDocument } from '../../src/search/core/searchable.ts';

/**
 * Makes a searchable document of a file's bytes by the importer's own stages (read, clean, rejoin, outline, addresses),
 * without the files that an import writes and the checks before it.
 * @param id the document's short name
 * @param name the file's name, for its kind
 * @throws FaultError when the importer cannot read it
 */
export async function toSearchable(bytes: Uint8Array, id: string, name: string): Promise<SearchableDocument> {
  const { elements, metadata } = understand(await readInput(bytes, name));
  const title = metadata.title ?? id;
  return { id, title, shortTitle: shortTitleOf(title), genre: genreOf(title), ...deriveAddresses(elements) };
}
